package io.dirsync.render;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.SyncActions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every address that rules, actions and texts lead to.
 *
 * @param users the rules and actions that show an address, by the address
 */
record LinkList(Map<String, Set<String>> users) {

    static final String TITLE = "All links";

    /** An address in a text ends before the mark that ends the sentence, and a placeholder is no part of it. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w./-]*[\\w/]");

    static LinkList of(List<RuleInUse> rules) {
        LinkList list = new LinkList(new TreeMap<>());
        Words english = Words.in(Locale.ENGLISH);
        rules.forEach(rule -> list.add(
                english.ifLink(rule.id().value()).orElseThrow(), rule.id().value()));
        for (RecommendedAction action : SyncActions.all()) {
            Stream.of(action.link(), action.originalLink())
                    .filter(link -> link != null)
                    .forEach(link -> list.add(link.toString(), action.id()));
        }
        Stream.of("rules", "actions", "report").map(BundlesTest::load).forEach(list::addTexts);
        return list;
    }

    private void addTexts(Properties bundle) {
        bundle.forEach((key, text) -> ADDRESS.matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .forEach(address -> add(address, key.toString().replaceFirst("\\..*", ""))));
    }

    private void add(String address, String user) {
        users.computeIfAbsent(address, unused -> new TreeSet<>()).add(user);
    }

    void write(StringBuilder page) {
        page.append("## ").append(TITLE).append("\n\n");
        page.append("The ")
                .append(users.size())
                .append(" addresses that rules and actions lead to, and who leads there, last verified on ")
                .append(SyncActions.LINKS_VERIFIED_ON)
                .append(".\n\n");
        users.forEach((address, by) -> page.append("- <")
                .append(address)
                .append(">: `")
                .append(String.join("`, `", by))
                .append("`\n"));
    }
}
