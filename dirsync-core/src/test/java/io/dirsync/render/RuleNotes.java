package io.dirsync.render;

import io.dirsync.finding.RuleId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What {@code RULES.md} says of rules beyond the texts of the reports. */
record RuleNotes(Properties notes) {

    static RuleNotes load() {
        Properties notes = new Properties();
        try (Reader reader = new InputStreamReader(
                RuleNotes.class.getResourceAsStream("rule-notes.properties"), StandardCharsets.UTF_8)) {
            notes.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleNotes(notes);
    }

    Set<String> keys() {
        return notes.stringPropertyNames();
    }

    String sees(RuleId rule) {
        return notes.getProperty(rule + ".sees", "");
    }

    Optional<String> severity(RuleId rule) {
        return Optional.ofNullable(notes.getProperty(rule + ".severity"));
    }

    String limits(RuleId rule) {
        return notes.getProperty(rule + ".limits", "");
    }
}
