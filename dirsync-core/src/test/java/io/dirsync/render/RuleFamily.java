package io.dirsync.render;

import io.dirsync.finding.RuleId;
import java.util.Arrays;
import java.util.Locale;

/** The subjects that rules are about, by the beginning of their ids. */
enum RuleFamily {
    SYNC("Directory synchronization"),
    PHS("Password hash synchronization"),
    OBJECT("Object errors"),
    CONFIG("Settings of the tenant"),
    QUOTA("Quota"),
    CLIENT("How the server signs in"),
    CLOUDSYNC("Cloud Sync"),
    SERVER("Servers of Connect Sync");

    private final String title;

    RuleFamily(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static RuleFamily of(RuleId rule) {
        return Arrays.stream(values())
                .filter(family -> rule.value().toUpperCase(Locale.ROOT).startsWith(family.name() + "."))
                .findFirst()
                .orElseThrow();
    }
}
