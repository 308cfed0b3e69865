package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.denied;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.Mute;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncPolicy;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncAgeTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        PT5M,  PT2M,  GOOD, -,     GOOD, -
        PT4H,  PT2M,  INFO, PT3H,  GOOD, -
        PT25H, PT2M,  WARN, PT24H, GOOD, -
        P3D,   PT2M,  WARN, PT24H, GOOD, -
        P4D,   PT2M,  WARN, P3D,   GOOD, -
        P8D,   PT2M,  BAD,  P7D,   GOOD, -
        PT5M,  P4D,   GOOD, -,     WARN, P3D
        P8D,   P8D,   BAD,  P7D,   WARN, P3D
        """)
    void takesItsToneFromTheFindings(
            Duration objects, Duration passwords, Tone first, Duration over, Tone second, Duration alsoOver) {
        List<SyncAge> ages = ages(judged(Inputs.HEALTHY.last(objects).lastPassword(passwords)));

        assertThat(ages.get(1).tone()).isEqualTo(first);
        assertThat(ages.get(1).exceeded().orElse(null)).isEqualTo(over);
        assertThat(ages.get(0).tone()).isEqualTo(second);
        assertThat(ages.get(0).exceeded().orElse(null)).isEqualTo(alsoOver);
    }

    @Test
    void callsAnAgeNeitherGoodNorBadWhereSynchronizationIsOffOrNotJudged() {
        Inputs off = Inputs.HEALTHY.enabled(Fact.notRequested());
        Inputs unknown = Inputs.HEALTHY.enabled(denied("Organization.Read.All"));

        assertThat(ages(judged(off))).extracting(SyncAge::tone).containsOnly(Tone.QUIET);
        assertThat(ages(judged(unknown))).extracting(SyncAge::tone).containsOnly(Tone.QUIET);
    }

    @ParameterizedTest
    @CsvSource({"true, GOOD", "false, QUIET"})
    void callsTheAgeOfPasswordsGoodOnlyWhereTheyAreSynchronized(boolean on, Tone tone) {
        List<SyncAge> ages = ages(judged(Inputs.HEALTHY.passwords(Fact.known(on))));

        assertThat(ages).extracting(SyncAge::tone).containsExactly(tone, Tone.GOOD);
    }

    @Test
    void isNotSoftenedByMuting() {
        Mute mute = Mute.of(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, "We know", NOW.plusSeconds(1));
        SyncHealthReport report = RuleSet.standard()
                .muting(mute)
                .evaluate(Inputs.HEALTHY.last(Duration.ofDays(4)).snapshot());

        assertThat(ages(report).get(1).tone()).isEqualTo(Tone.WARN);
    }

    @Test
    void marksTheThresholdThatTheRuleWasGivenToo() {
        SyncPolicy policy = SyncPolicy.portalParity();
        SyncHealthReport report = RuleSet.standard(
                        policy.withStaleness(policy.staleness().withStale(Duration.ofDays(5))))
                .evaluate(Inputs.HEALTHY.last(Duration.ofDays(6)).snapshot());

        assertThat(ages(report).get(1).marks())
                .containsExactly(
                        Duration.ofHours(3),
                        Duration.ofDays(1),
                        Duration.ofDays(3),
                        Duration.ofDays(5),
                        Duration.ofDays(7));
    }

    @Test
    void isZeroForATimeThatLiesInTheFuture() {
        assertThat(ages(judged(Inputs.HEALTHY.last(Duration.ofMinutes(-2))))
                        .get(1)
                        .age())
                .isZero();
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(ages(judged(Inputs.HEALTHY.last(Fact.missing()).lastPassword(denied("x")))))
                .isEmpty();
    }

    private static SyncHealthReport judged(Inputs inputs) {
        return RuleSet.standard().evaluate(inputs.snapshot());
    }

    private static List<SyncAge> ages(SyncHealthReport report) {
        return SyncAge.of(report, Thresholds.DEFAULT, ENGLISH);
    }
}
