package io.dirsync.graph;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The texts of one bundle in one language. */
record Prose(ResourceBundle texts, Locale locale) {

    private static final Set<String> TRANSLATED = Set.of("da", "nl");

    /** The language is narrowed here because a bundle falls back to the language of the machine before English. */
    static Prose of(String bundle, Locale wanted) {
        Locale known = TRANSLATED.contains(wanted.getLanguage()) ? new Locale(wanted.getLanguage()) : Locale.ROOT;
        return new Prose(ResourceBundle.getBundle("io.dirsync.graph." + bundle, known), known);
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
