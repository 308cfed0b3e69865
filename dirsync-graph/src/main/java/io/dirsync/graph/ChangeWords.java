package io.dirsync.graph;

import io.dirsync.render.ActionGuide;
import io.dirsync.snapshot.Fact;
import java.util.Locale;

/** What settings and their values are called in one language. */
record ChangeWords(Prose prose, ActionGuide actions) {

    ChangeWords(Locale locale) {
        this(Prose.of("changes", locale), ActionGuide.in(locale));
    }

    String text(String key, Object... values) {
        return prose.text(key, values);
    }

    String setting(FeatureChange change) {
        return text("setting." + change.setting()) + " (" + change.setting() + ")";
    }

    String value(Fact<SettingValue> fact) {
        return fact.fold(this::value, missing -> text("value.missing"), gap -> text("value.unreadable", gap.detail()));
    }

    String value(SettingValue value) {
        Long threshold = value instanceof SettingValue.Guard guard ? guard.threshold() : null;
        return text("value." + value.code(), threshold == null ? "?" : threshold);
    }
}
