package io.dirsync.report;

import static io.dirsync.snapshot.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.finding.Severity;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleetReportTest {

    private static final TenantOutcome HEALTHY = Fleets.checked("healthy.com", Inputs.HEALTHY);
    private static final TenantOutcome STALE = Fleets.checked("stale.com", Inputs.HEALTHY.last(Duration.ofDays(4)));
    private static final TenantOutcome FAILED = Fleets.failed("failed.com", Reason.UNREACHABLE);
    private static final TenantOutcome LEFT = new NotChecked(TenantId.of("left.com"), NOW, StopCause.DEADLINE);

    private static final FleetReport FLEET = FleetReport.of(List.of(HEALTHY, LEFT, FAILED, STALE));

    @Test
    void putsTheWorstFirst() {
        assertThat(FLEET.outcomes()).containsExactly(STALE, FAILED, LEFT, HEALTHY);
        assertThat(FLEET.worstFirst())
                .extracting(SyncHealthReport::tenant)
                .containsExactly(STALE.tenant(), HEALTHY.tenant());
    }

    @Test
    void tellsWhoFailedAndWhoWasLeft() {
        assertThat(FLEET.failures()).containsExactly((Failed) FAILED);
        assertThat(FLEET.notChecked()).containsExactly((NotChecked) LEFT);
    }

    @Test
    void countsEveryTenantOnce() {
        FleetSummary summary = FLEET.summary();

        assertThat(summary.tenants()).isEqualTo(4);
        assertThat(summary.byStatus()).isEqualTo(Map.of(HealthStatus.DEGRADED, 1L, HealthStatus.HEALTHY, 1L));
        assertThat(summary.failures()).isEqualTo(Map.of(Reason.UNREACHABLE, 1L));
        assertThat(summary.notChecked()).isEqualTo(Map.of(StopCause.DEADLINE, 1L));
        assertThat(summary.checked()).isEqualTo(2);
        assertThat(summary.failed()).isEqualTo(1);
    }

    @Test
    void tellsWhatWasFoundWhere() {
        assertThat(FLEET.summary().rule(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS)).hasValueSatisfying(impact -> {
            assertThat(impact.tenants()).isEqualTo(1);
            assertThat(impact.severity()).isEqualTo(Severity.WARNING);
            assertThat(impact.examples()).containsExactly(STALE.tenant());
        });
        assertThat(FLEET.tenantsWith(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS)).containsExactly(STALE.tenant());
        assertThat(FLEET.summary().rule(SyncRules.DIRECTORY_SYNC_OVER_7_DAYS)).isEmpty();
    }

    @Test
    void namesAsManyTenantsAsAReaderCanTakeIn() {
        List<TenantOutcome> many = new ArrayList<>(IntStream.range(10, 30)
                .mapToObj(i -> Fleets.checked("t" + i + ".com", Inputs.HEALTHY.last(Duration.ofDays(4))))
                .toList());
        Collections.reverse(many);

        assertThat(FleetReport.of(many).summary().rule(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS))
                .hasValueSatisfying(impact -> {
                    assertThat(impact.tenants()).isEqualTo(20);
                    assertThat(impact.examples()).hasSize(10).startsWith(TenantId.of("t10.com"));
                });
    }

    @Test
    void tellsHowOldWhatWasSynchronizedIs() {
        assertThat(FLEET.summary().directorySync())
                .isEqualTo(Map.of(AgeBand.UP_TO_1_HOUR, 1L, AgeBand.UP_TO_30_DAYS, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1S, UP_TO_1_HOUR",
        "PT1H, UP_TO_1_HOUR",
        "PT1H0.000000001S, UP_TO_3_HOURS",
        "PT72H, UP_TO_3_DAYS",
        "PT72H0.000000001S, UP_TO_30_DAYS",
        "P30D, UP_TO_30_DAYS",
        "PT720H0.000000001S, OLDER"
    })
    void putsAnAgeAtALimitBelowIt(Duration age, AgeBand band) {
        assertThat(AgeBand.of(age)).isEqualTo(band);
    }

    @Test
    void isAsBadAsItsWorstTenant() {
        assertThat(FLEET.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(FleetReport.of(List.of(HEALTHY)).status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(FleetReport.of(List.of(HEALTHY, FAILED)).status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(FleetReport.of(List.of(LEFT)).status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(FleetReport.of(List.of()).status()).isEqualTo(HealthStatus.UNKNOWN);
    }

    @Test
    void keepsTheWorstAndCountsAll() {
        FleetReport worst = FLEET.outcomes().stream().collect(FleetReport.keepingWorst(2));

        assertThat(worst.outcomes()).containsExactly(STALE, FAILED);
        assertThat(worst.summary()).isEqualTo(FLEET.summary());
        assertThat(worst.isWhole()).isFalse();
        assertThat(FLEET.isWhole()).isTrue();
        assertThat(worst.outcome(STALE.tenant())).contains(STALE);
        assertThat(worst.outcome(HEALTHY.tenant())).isEmpty();
    }

    @Test
    void comesToTheSameHoweverTheWorkIsShared() {
        List<TenantOutcome> many = IntStream.range(0, 2000)
                .mapToObj(i -> i % 3 == 0
                        ? Fleets.failed("t" + i + ".com", Reason.TIMED_OUT)
                        : Fleets.checked("t" + i + ".com", Inputs.HEALTHY.last(Duration.ofHours(i))))
                .toList();

        assertThat(many.parallelStream().collect(FleetReport.keepingWorst(50)))
                .isEqualTo(many.stream().collect(FleetReport.keepingWorst(50)));
        assertThat(many.parallelStream().collect(FleetSummary.collector()))
                .isEqualTo(FleetReport.of(many).summary());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleetReport.keepingWorst(-1))
                .withMessage("most must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Failed(STALE.tenant(), NOW, ((Failed) FAILED).cause(), 0))
                .withMessage("attempts must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FailureCause(Reason.THROTTLED, "", Duration.ofSeconds(-1), null))
                .withMessage("retryAfter must not be negative, but was PT-1S");
    }

    @Test
    void keepsWhatAnExceptionTells() {
        SnapshotException thrown = SnapshotException.because(Reason.THROTTLED, "Later.")
                .retryAfter(Duration.ofSeconds(3))
                .requestId("r-1")
                .build();

        assertThat(FailureCause.of(thrown))
                .isEqualTo(new FailureCause(Reason.THROTTLED, "Later.", Duration.ofSeconds(3), "r-1"));
    }
}
