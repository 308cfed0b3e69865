package io.dirsync.render;

import io.dirsync.finding.RuleId;
import java.util.List;
import java.util.stream.Collectors;

/** Something worth a few lines, and the rules that it concerns, if any. */
record Note(String title, List<String> lines, List<RuleId> rules) {

    /** So many rules are named; the others are counted. */
    private static final int SHOWN = 3;

    /** The names of the rules; empty if there are none. */
    String ruleNames() {
        String names = rules.stream().limit(SHOWN).map(RuleId::value).collect(Collectors.joining(", "));
        return rules.size() > SHOWN ? names + ", +" + (rules.size() - SHOWN) : names;
    }
}
