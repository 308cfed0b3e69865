package io.dirsync.render;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The library's prose in one language.
 *
 * @param locale the language that the words are in; the root locale for English
 * @param links the address of the page about each rule, the same in every language
 */
record Words(
        Locale locale,
        ResourceBundle rules,
        ResourceBundle actions,
        ResourceBundle report,
        ResourceBundle fleet,
        ResourceBundle links) {

    private static final Set<String> TRANSLATED = Set.of("da", "nl");

    /**
     * The language is narrowed here because a resource bundle falls back to the language of the machine before it falls
     * back to English.
     */
    static Words in(Locale locale) {
        Locale known = TRANSLATED.contains(locale.getLanguage()) ? new Locale(locale.getLanguage()) : Locale.ROOT;
        return new Words(
                known,
                bundle("rules", known),
                bundle("actions", known),
                bundle("report", known),
                bundle("fleet", known),
                bundle("links", Locale.ROOT));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("io.dirsync.render." + name, locale);
    }

    /** A word of the report; its key is always there. */
    String word(String key) {
        return report.getString(key);
    }

    String word(String key, Map<String, String> values) {
        return Template.fill(word(key), values);
    }

    /** A word of the overview of many tenants; its key is always there. */
    String ofFleet(String key) {
        return fleet.getString(key);
    }

    String ofFleet(String key, Map<String, String> values) {
        return Template.fill(ofFleet(key), values);
    }

    Optional<String> ifWord(String key) {
        return find(report, key);
    }

    Optional<String> ifRule(String key) {
        return find(rules, key);
    }

    Optional<String> ifAction(String key) {
        return find(actions, key);
    }

    Optional<String> ifLink(String rule) {
        return find(links, rule);
    }

    private static Optional<String> find(ResourceBundle bundle, String key) {
        try {
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
