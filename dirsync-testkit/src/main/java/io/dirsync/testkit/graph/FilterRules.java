package io.dirsync.testkit.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What filters may ask of a set.
 *
 * @param isAdvanced whether the client sent what advanced queries need
 * @param isNegated whether the expression stands under a {@code not}
 * @param variables the collections whose elements the variables of lambdas stand for
 */
record FilterRules(
        EntitySet set, ApiVersion version, boolean isAdvanced, boolean isNegated, Map<String, Property> variables) {

    static FilterRules of(EntitySet set, ApiVersion version, boolean isAdvanced) {
        return new FilterRules(set, version, isAdvanced, false, Map.of());
    }

    FilterRules negated() {
        return new FilterRules(set, version, isAdvanced, true, variables);
    }

    /** The rules inside a lambda over a collection. */
    FilterRules inside(FilterPath path, String variable) {
        check(path, Operator.ANY, List.of());
        Map<String, Property> more = new HashMap<>(variables);
        more.put(variable, property(path));
        return new FilterRules(set, version, isAdvanced, false, more);
    }

    void check(FilterPath path, Operator operator, List<Literal> literals) {
        if (!path.isOfEntity()) {
            checkElement(path);
            return;
        }
        Property property = property(path);
        checkOperator(property, operator);
        if (isNegated) {
            checkOperator(property, Operator.NOT);
        }
        if (!literals.stream().allMatch(literal -> literal.isFor(property.type()))) {
            throw GraphProblem.badRequest("Invalid filter clause");
        }
    }

    private Property property(FilterPath path) {
        return set.property(path.text(), version).orElseThrow(() -> unknown(path));
    }

    private GraphProblem unknown(FilterPath path) {
        String first = path.names().get(0);
        return set.property(first, version).isPresent()
                ? unsupported(path.text())
                : GraphProblem.invalidFilter(
                        "Could not find a property named '" + first + "' on type '" + set.type() + "'.");
    }

    private void checkElement(FilterPath path) {
        Property collection = variables.get(path.variable());
        String name = path.text();
        if (collection == null
                || !(name.isEmpty()
                        ? collection.elements().isEmpty()
                        : collection.elements().contains(name))) {
            throw GraphProblem.invalidFilter(
                    "Could not find a property named '" + name + "' on the elements of '" + nameOf(collection) + "'.");
        }
    }

    private static String nameOf(@Nullable Property property) {
        return property == null ? "" : property.name();
    }

    private void checkOperator(Property property, Operator operator) {
        if (property.filters().contains(operator)
                || (isAdvanced && property.advanced().contains(operator))) {
            return;
        }
        if (property.advanced().contains(operator)) {
            throw needsAdvanced(property, operator);
        }
        throw operator == Operator.ANY
                ? GraphProblem.unsupportedQuery("Unsupported query.")
                : unsupported(property.name());
    }

    private GraphProblem unsupported(String property) {
        return GraphProblem.unsupportedQuery("Unsupported or invalid query filter clause specified for property '"
                + property + "' of resource '" + resource() + "'.");
    }

    private static GraphProblem needsAdvanced(Property property, Operator operator) {
        if (operator == Operator.ANY) {
            return GraphProblem.unsupportedQuery("Complex query on property " + property.name() + " is not supported.");
        }
        return GraphProblem.unsupportedQuery("Operator '" + operator.word()
                + "' is not supported because the required parameters might be missing. Try adding $count=true query"
                + " parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries"
                + " for more information");
    }

    /** The directory calls the type by its short name, with a capital. */
    private String resource() {
        String name = set.type().substring(set.type().lastIndexOf('.') + 1);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
