package io.dirsync.render;

import java.util.List;

/** Something worth a few lines, and the rules that it concerns, if any. */
record Note(String title, List<String> lines, List<String> rules) {

    /** So many rules are named; the others are counted. */
    private static final int SHOWN = 3;

    /** The names of the rules; empty if there are none. */
    String ruleNames() {
        String names = String.join(", ", rules.subList(0, Math.min(SHOWN, rules.size())));
        return rules.size() > SHOWN ? names + ", +" + (rules.size() - SHOWN) : names;
    }
}
