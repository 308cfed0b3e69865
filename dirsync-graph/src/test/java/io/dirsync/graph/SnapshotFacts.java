package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of a snapshot by name, as only rules see them: neither where they came from nor the words about a gap. */
final class SnapshotFacts {

    static final String UNREADABLE = "unreadable ";

    private SnapshotFacts() {}

    static Map<String, String> of(TenantSnapshot snapshot) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (NamedFact named : snapshot.facts()) {
            facts.put(named.name(), text(named.fact()));
        }
        return facts;
    }

    /** Without those that Microsoft Graph does not know. */
    static Map<String, String> ofGraph(TenantSnapshot snapshot) {
        Map<String, String> facts = of(snapshot);
        facts.keySet().removeIf(name -> !isOfGraph(name));
        return facts;
    }

    static boolean isOfGraph(String name) {
        return !name.startsWith("history.") && !name.startsWith("serverEvidence.");
    }

    static String text(Fact<?> fact) {
        return fact.fold(
                value -> value.toString().replaceAll("(, )?origin=[^]]*", "").replaceAll("detail=[^,\\]]*", ""),
                missing -> "missing",
                SnapshotFacts::text);
    }

    private static String text(Gap gap) {
        return UNREADABLE + gap.reason() + (gap.permission() == null ? "" : " " + gap.permission());
    }
}
