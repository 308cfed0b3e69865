package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who the tenant is, and the three facts that everybody asks for first. */
record HeaderTexts(Words words, Values values) {

    /** The name and the id of the tenant, or the id alone. */
    String tenant(TenantSnapshot snapshot) {
        String id = snapshot.tenant().value();
        return snapshot.profile()
                .displayName()
                .toOptional()
                .map(name -> name + " (" + id + ")")
                .orElse(id);
    }

    List<Row> rows(SyncHealthReport report) {
        TenantSnapshot snapshot = report.snapshot();
        return List.of(
                row("label.checked", values.instant(report.checkedAt())),
                row("label.passwordSyncEnabled", truth(snapshot.passwordSync().enabled())),
                row(
                        "label.lastPasswordSync",
                        time(snapshot, snapshot.passwordSync().lastSync(), "label.notReported")),
                row(
                        "label.lastDirectorySync",
                        time(snapshot, snapshot.directorySync().lastSync(), "label.never")));
    }

    /** How long ago objects were synchronized, without the time itself. */
    String directorySyncAge(TenantSnapshot snapshot) {
        return age(snapshot, snapshot.directorySync().lastSync(), "label.never");
    }

    /** How long ago passwords were synchronized, without the time itself. */
    String passwordSyncAge(TenantSnapshot snapshot) {
        return age(snapshot, snapshot.passwordSync().lastSync(), "label.notReported");
    }

    private String age(TenantSnapshot snapshot, Fact<Instant> fact, String whenMissing) {
        return fact.fold(
                at -> snapshot.ageOf(at).isNegative() ? time(snapshot, at) : ago(snapshot.ageOf(at)),
                missing -> words.word(whenMissing),
                this::unknown);
    }

    private String ago(Duration age) {
        return words.word("text.agoAlone", Map.of("age", values.duration(age)));
    }

    private String unknown(Gap gap) {
        return words.word(
                "text.unknownBecause",
                Map.of("unknown", words.word("label.unknown"), "reason", words.word("gap." + gap.reason())));
    }

    private Row row(String label, String value) {
        return new Row(words.word(label), value);
    }

    private String truth(Fact<Boolean> fact) {
        return fact.fold(values::truth, missing -> words.word("label.notReported"), this::unknown);
    }

    private String time(TenantSnapshot snapshot, Fact<Instant> fact, String whenMissing) {
        return fact.fold(at -> time(snapshot, at), missing -> words.word(whenMissing), this::unknown);
    }

    private String time(TenantSnapshot snapshot, Instant at) {
        boolean future = snapshot.ageOf(at).isNegative();
        return words.word(
                future ? "text.future" : "text.ago",
                Map.of("instant", values.instant(at), "age", values.duration(snapshot.ageOf(at))));
    }
}
