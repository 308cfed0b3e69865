package io.dirsync.render;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values into the placeholders of a text. */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Template() {}

    /** Says whether no placeholder is left. */
    static boolean isFilled(String text) {
        return !PLACEHOLDER.matcher(text).find();
    }

    /** Replaces each {@code {name}} by the value of that name; a placeholder without a value stays as it is. */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
