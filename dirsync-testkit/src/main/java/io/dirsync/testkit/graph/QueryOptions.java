package io.dirsync.testkit.graph;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the query of a request asks for.
 *
 * @param filter keeps some entities only
 * @param top the size of a page that the client wants
 * @param count whether the number of all entities is to come along
 */
record QueryOptions(
        Selection selection, Expansion expansion, Optional<Filter> filter, Optional<Integer> top, boolean count) {

    static final String SKIP_TOKEN = "skiptoken";

    private static final String EVENTUAL = "eventual";

    private static final Set<String> SERVED = Set.of("select", "expand", "filter", "top", "count", SKIP_TOKEN);

    /** Graph knows them and the fake does not. */
    private static final Set<String> UNSERVED =
            Set.of("orderby", "search", "skip", "format", "apply", "compute", "deltatoken", "levels");

    /** Whether only such options occur of which the fake knows what the service does. */
    static boolean areServed(Ask ask) {
        return ask.queryNames().stream().allMatch(name -> SERVED.contains(bare(name)) || isUnknown(name));
    }

    /** Throws what the service answers to options that it cannot read, or that the set does not have. */
    static QueryOptions of(Ask ask, ResourcePath path) {
        checkNames(ask);
        EntitySet set = path.resource().set();
        QueryOptions options = new QueryOptions(
                Selection.of(ask),
                Expansion.of(ask),
                value(ask, "filter").map(FilterParser::parse),
                top(ask, set.largestPage()),
                count(ask));
        options.selection.check(set, path.version());
        options.expansion.check(set, path.version());
        boolean counts = options.count || path.target() == ResourcePath.Target.COUNT;
        FilterRules rules = FilterRules.of(set, path.version(), counts && isEventual(ask));
        options.filter.ifPresent(filter -> filter.check(rules));
        return options;
    }

    /** Whether the client can do with an answer that lags behind, which counts and advanced filters need. */
    static boolean isEventual(Ask ask) {
        return ask.header("ConsistencyLevel").filter(EVENTUAL::equalsIgnoreCase).isPresent();
    }

    /** Graph takes its options with and without the dollar sign. */
    static Optional<String> value(Ask ask, String name) {
        return ask.query("$" + name).or(() -> ask.query(name));
    }

    private static void checkNames(Ask ask) {
        Set<String> seen = new HashSet<>();
        ask.allQueryNames().forEach(name -> {
            if (isUnknown(name)) {
                throw GraphProblem.badRequest("The query parameter '" + name + "' is not supported.");
            }
            if (!seen.add(bare(name))) {
                throw GraphProblem.badRequest("Query option '" + name
                        + "' was specified more than once, but it must be specified at most once.");
            }
        });
    }

    private static boolean isUnknown(String name) {
        return name.startsWith("$") && !SERVED.contains(bare(name)) && !UNSERVED.contains(bare(name));
    }

    private static String bare(String name) {
        return name.startsWith("$") ? name.substring(1) : name;
    }

    private static Optional<Integer> top(Ask ask, int largest) {
        return value(ask, "top").map(text -> {
            if (!text.matches("\\d{1,9}")) {
                throw GraphProblem.badRequest(
                        "Invalid value '" + text
                                + "' for $top query option found. The $top query option requires a non-negative integer value.");
            }
            int top = Integer.parseInt(text);
            if (top < 1 || top > largest) {
                throw GraphProblem.unsupportedQuery(
                        "Invalid page size specified: '" + top + "'. Must be between 1 and " + largest + " inclusive.");
            }
            return top;
        });
    }

    private static boolean count(Ask ask) {
        String text = value(ask, "count").orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw GraphProblem.badRequest("Invalid value '" + text + "' for $count query option found."
                    + " Valid values are 'true' and 'false'.");
        }
        return text.equals("true");
    }
}
