package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The top of a text report: who the tenant is, how it is, and the three facts that everybody asks for first. */
record HeaderSection(Words words, Values values) {

    void write(Page page, SyncHealthReport report) {
        TenantSnapshot snapshot = report.snapshot();
        String status = words.word("status." + report.status()).toUpperCase(locale());
        page.spread(tenant(snapshot), status, Colour.of(report.status()));
        page.rule('=');
        row(page, "label.checked", values.instant(report.checkedAt()));
        row(page, "label.passwordSyncEnabled", truth(snapshot.passwordSync().enabled()));
        row(
                page,
                "label.lastPasswordSync",
                time(snapshot, snapshot.passwordSync().lastSync(), "label.notReported"));
        row(
                page,
                "label.lastDirectorySync",
                time(snapshot, snapshot.directorySync().lastSync(), "label.never"));
    }

    private Locale locale() {
        return words.locale();
    }

    private static String tenant(TenantSnapshot snapshot) {
        String id = snapshot.tenant().value();
        return snapshot.profile()
                .displayName()
                .toOptional()
                .map(name -> name + " (" + id + ")")
                .orElse(id);
    }

    private void row(Page page, String label, String value) {
        int width = Stream.of(
                        "label.checked",
                        "label.passwordSyncEnabled",
                        "label.lastPasswordSync",
                        "label.lastDirectorySync")
                .mapToInt(key -> words.word(key).length())
                .max()
                .orElse(0);
        String name = words.word(label);
        page.paragraph(name + " ".repeat(width - name.length() + 2), value);
    }

    private String truth(Fact<Boolean> fact) {
        return fact.fold(values::truth, missing -> words.word("label.notReported"), this::unknown);
    }

    private String time(TenantSnapshot snapshot, Fact<Instant> fact, String whenMissing) {
        return fact.fold(
                at -> {
                    boolean future = snapshot.ageOf(at).isNegative();
                    return words.word(
                            future ? "text.future" : "text.ago",
                            Map.of("instant", values.instant(at), "age", values.duration(snapshot.ageOf(at))));
                },
                missing -> words.word(whenMissing),
                this::unknown);
    }

    private String unknown(Gap gap) {
        return words.word(
                "text.unknownBecause",
                Map.of("unknown", words.word("label.unknown"), "reason", words.word("gap." + gap.reason())));
    }
}
