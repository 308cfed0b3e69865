package io.dirsync.testkit.assertj;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;

/** Facts as failure messages show them. */
final class FactText {

    private FactText() {}

    static String of(NamedFact named) {
        return named.name() + " " + of(named.fact());
    }

    static String of(Fact<?> fact) {
        String state = fact.<String>fold(value -> "known: " + value, origin -> "missing", FactText::of);
        return fact.origin().isSpecified() ? state + " (from " + fact.origin() + ")" : state;
    }

    private static String of(Gap gap) {
        StringBuilder text = new StringBuilder("unreadable because of " + gap.reason());
        if (gap.permission() != null) {
            text.append(", needs ").append(gap.permission());
        }
        if (gap.retryAfter() != null) {
            text.append(", retry after ").append(gap.retryAfter());
        }
        if (!gap.detail().isEmpty()) {
            text.append(": ").append(gap.detail());
        }
        return text.toString();
    }
}
