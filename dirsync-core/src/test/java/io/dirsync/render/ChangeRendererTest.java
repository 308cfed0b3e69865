package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.denied;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Severity;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.Mute;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeRendererTest {

    private static final Inputs STALE = Inputs.HEALTHY.last(Duration.ofDays(4));
    private static final RuleSet STANDARD = RuleSet.standard();
    private static final RuleSet STRICT =
            STANDARD.withSeverity(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, Severity.CRITICAL);
    private static final RuleSet QUIET = STANDARD.muting(
            Mute.of(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, "Server moves", NOW.plus(Duration.ofDays(2))));

    private static final SyncHealthReport HEALTHY = STANDARD.evaluate(Inputs.HEALTHY.snapshot());
    private static final SyncHealthReport STOPPED = STANDARD.evaluate(STALE.snapshot());

    private static final Map<String, ReportChange> CHANGES = Map.of(
            "none", ReportChange.between(HEALTHY, HEALTHY),
            "stopped", ReportChange.between(HEALTHY, STOPPED),
            "mended", ReportChange.between(STOPPED, HEALTHY),
            "worse", ReportChange.between(STOPPED, STRICT.evaluate(STALE.snapshot())),
            "better", ReportChange.between(STRICT.evaluate(STALE.snapshot()), STOPPED),
            "muted", ReportChange.between(STOPPED, QUIET.evaluate(STALE.snapshot())),
            "unmuted", ReportChange.between(QUIET.evaluate(STALE.snapshot()), STOPPED),
            "passwords-off", ReportChange.between(HEALTHY, judged(Inputs.HEALTHY.passwords(Fact.known(false)))),
            "blind", ReportChange.between(STOPPED, judged(STALE.last(denied("Organization.Read.All")))),
            "sighted", ReportChange.between(judged(STALE.last(denied("Organization.Read.All"))), HEALTHY));

    static Stream<String> changes() {
        return CHANGES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void rendersEveryChangeInEveryLanguageAsReviewed(String change) {
        for (String language : new String[] {"en", "da", "nl"}) {
            String text = Renderers.change(Locale.forLanguageTag(language)).render(CHANGES.get(change));

            Golden.assertMatches("change/" + change + "_" + language + ".txt", text);
        }
    }

    @Test
    void showsTimesInTheReadersZone() {
        String text = Renderers.change(Locale.ENGLISH)
                .inZone(ZoneId.of("Europe/Copenhagen"))
                .render(CHANGES.get("none"));

        assertThat(text).contains("Between 2026-11-22 13:00 +01:00 and 2026-11-22 13:00 +01:00");
    }

    private static SyncHealthReport judged(Inputs inputs) {
        return STANDARD.evaluate(inputs.snapshot());
    }
}
