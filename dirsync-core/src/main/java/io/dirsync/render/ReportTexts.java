package io.dirsync.render;

import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a report says in one language, whatever it looks like. */
record ReportTexts(Words words, Values values) {

    static ReportTexts in(Locale locale) {
        return of(Words.in(locale), ZoneOffset.UTC);
    }

    static ReportTexts of(Words words, ZoneId zone) {
        return new ReportTexts(words, new Values(words, zone));
    }

    ReportTexts inZone(ZoneId zone) {
        return of(words, zone);
    }

    HeaderTexts header() {
        return new HeaderTexts(words, values);
    }

    FindingTexts findings() {
        return new FindingTexts(words, values);
    }

    ActionTexts actions() {
        return new ActionTexts(words);
    }

    GapTexts gaps() {
        return new GapTexts(words, values, findings());
    }

    SignalTexts signals() {
        return new SignalTexts(words, values);
    }

    FederationTexts federations() {
        return new FederationTexts(words, values);
    }

    /** What Microsoft says that no rule judges by. */
    List<Note> reported(TenantSnapshot snapshot) {
        return Stream.concat(
                        signals().notes(snapshot.signals()).stream(), federations().notes(snapshot.domains()).stream())
                .toList();
    }

    String word(String key) {
        return words.word(key);
    }

    String status(HealthStatus status) {
        return words.word("status." + status);
    }

    /** What stands before the findings, or in their place, where nothing is wrong or known to be wrong. */
    Optional<String> nothingFound(SyncHealthReport report) {
        if (report.status() == HealthStatus.HEALTHY) {
            return Optional.of(words.word("text.noFindings"));
        }
        return report.findings().isEmpty() ? Optional.of(words.word("text.nothingKnownWrong")) : Optional.empty();
    }
}
