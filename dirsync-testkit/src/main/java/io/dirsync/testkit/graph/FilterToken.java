package io.dirsync.testkit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, sign or constant of a filter, and where it stands. */
record FilterToken(Kind kind, String text, int position) {

    private static final Pattern ANY = Pattern.compile("\\s*(?:" + Kind.pattern() + ")");
    private static final Pattern BLANK = Pattern.compile("\\s*");

    /** The kinds, in the order in which they are tried. */
    enum Kind {
        TEXT("'(?:[^']|'')*'"),
        GUID("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"),
        DATE("\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]*(?:Z|[+-]\\d\\d:\\d\\d)?)?"),
        NUMBER("-?\\d+(?:\\.\\d+)?"),
        WORD("[A-Za-z_$][\\w.]*"),
        SIGN("[(),:/]"),
        END("$");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        private static String pattern() {
            List<String> groups = new ArrayList<>();
            for (Kind kind : values()) {
                groups.add("(?<" + kind.name() + ">" + kind.pattern + ")");
            }
            return String.join("|", groups);
        }
    }

    /** The last of them is the end. */
    static List<FilterToken> all(String filter) {
        List<FilterToken> tokens = new ArrayList<>();
        Matcher matcher = ANY.matcher(filter);
        int position = 0;
        while (tokens.isEmpty() || tokens.get(tokens.size() - 1).kind != Kind.END) {
            if (!matcher.region(position, filter.length()).lookingAt()) {
                throw GraphProblem.filterSyntax(afterBlanks(filter, position), filter);
            }
            tokens.add(token(matcher));
            position = matcher.end();
        }
        return tokens;
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    private static FilterToken token(Matcher matcher) {
        for (Kind kind : Kind.values()) {
            String text = matcher.group(kind.name());
            if (text != null) {
                return new FilterToken(kind, text, matcher.start(kind.name()));
            }
        }
        throw new IllegalStateException("No kind for " + matcher.group());
    }

    private static int afterBlanks(String filter, int position) {
        Matcher blank = BLANK.matcher(filter).region(position, filter.length());
        return blank.lookingAt() ? blank.end() : position;
    }
}
