package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SyncPolicyTest {

    @Test
    void differsInTheSeverityOfThreeDaysBetweenItsProfiles() {
        assertThat(SyncPolicy.portalParity().staleness().staleSeverity()).isEqualTo(Severity.WARNING);
        assertThat(SyncPolicy.strict().staleness().staleSeverity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void movesEveryRung() {
        Staleness moved = Staleness.DEFAULT
                .withLate(Duration.ofHours(1))
                .withOverdue(Duration.ofHours(2))
                .withStale(Duration.ofHours(3))
                .withExpired(Duration.ofHours(4))
                .withAbandoned(Duration.ofHours(5));

        assertThat(rung(moved, Duration.ofMinutes(61))).isEqualTo(SyncRules.DIRECTORY_SYNC_LATE);
        assertThat(rung(moved, Duration.ofMinutes(121))).isEqualTo(SyncRules.DIRECTORY_SYNC_OVER_24_HOURS);
        assertThat(rung(moved, Duration.ofMinutes(181))).isEqualTo(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS);
        assertThat(rung(moved, Duration.ofMinutes(241))).isEqualTo(SyncRules.DIRECTORY_SYNC_OVER_7_DAYS);
    }

    @Test
    void refusesRungsThatDoNotRise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staleness.DEFAULT.withStale(Duration.ofHours(24)))
                .withMessageContaining("stale PT24H")
                .withMessageEndingWith("PT24H is not above PT24H.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Staleness.DEFAULT.withLate(Duration.ZERO))
                .withMessageEndingWith("PT0S is not above PT0S.");
    }

    @Test
    void takesWhatLiesNoFurtherAheadThanTheToleranceForNow() {
        SyncPolicy exact = SyncPolicy.portalParity().withClockTolerance(Duration.ofSeconds(1));
        Inputs onIt = Inputs.HEALTHY.last(Duration.ofSeconds(-1));
        Inputs above = Inputs.HEALTHY.last(Duration.ofSeconds(-1).minusNanos(1));

        assertThat(RuleSet.standard(exact).evaluate(onIt.snapshot()).status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(RuleSet.standard(exact).evaluate(above.snapshot()).status()).isEqualTo(HealthStatus.UNKNOWN);
    }

    @Test
    void refusesANegativeTolerance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyncPolicy.portalParity().withClockTolerance(Duration.ofNanos(-1)))
                .withMessage("clockTolerance must not be negative, but was PT-0.000000001S");
    }

    private static RuleId rung(Staleness staleness, Duration age) {
        return RuleSet.standard(SyncPolicy.portalParity().withStaleness(staleness))
                .evaluate(Inputs.HEALTHY.withoutPasswords().last(age).snapshot())
                .findings()
                .get(0)
                .rule();
    }
}
