package io.dirsync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dirsync.report.FleetReport;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncPolicy;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyncHealthClientTest {

    private static final SnapshotSource STALE =
            tenant -> Inputs.HEALTHY.last(Duration.ofDays(4)).snapshot();

    @Test
    void judgesWhatTheSourceReadByTheStandardRules() {
        SyncHealthReport report = SyncHealthClient.create(STALE).check(Snapshots.TENANT);

        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(report.tenant()).isEqualTo(Snapshots.TENANT);
        assertThat(report.checkedAt()).isEqualTo(Snapshots.NOW);
    }

    @Test
    void judgesByTheRulesThatItIsGiven() {
        SyncHealthClient client = SyncHealthClient.create(STALE, RuleSet.standard(SyncPolicy.strict()));

        assertThat(client.check(Snapshots.TENANT).status()).isEqualTo(HealthStatus.UNHEALTHY);
    }

    @Test
    void letsTheFailureOfTheSourceThroughWithAllThatItCarries() {
        SnapshotSource failing = tenant -> {
            throw SnapshotException.because(Reason.THROTTLED, "Come back later.")
                    .retryAfter(Duration.ofSeconds(7))
                    .requestId("abc")
                    .causedBy(new IllegalStateException());
        };

        assertThatThrownBy(() -> SyncHealthClient.create(failing).check(Snapshots.TENANT))
                .isInstanceOfSatisfying(SnapshotException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.THROTTLED);
                    assertThat(e.retryAfter()).contains(Duration.ofSeconds(7));
                    assertThat(e.requestId()).contains("abc");
                    assertThat(e).hasMessage("Come back later.").hasCauseInstanceOf(IllegalStateException.class);
                });
    }

    @Test
    void checksManyTenantsAndTellsHowFarItHasCome() {
        List<TenantId> tenants = List.of(TenantId.of("contoso.com"), TenantId.of("fabrikam.com"));
        SyncHealthClient client = SyncHealthClient.create(
                tenant -> TenantSnapshot.builder(tenant, Snapshots.NOW).build());
        List<Long> steps = new ArrayList<>();

        FleetReport fleet = client.checkAll(tenants, progress -> steps.add(progress.done()));

        assertThat(fleet.worstFirst()).extracting(SyncHealthReport::tenant).isEqualTo(tenants);
        assertThat(client.checkAll(tenants)).isEqualTo(fleet);
        assertThat(steps).containsExactly(1L, 2L);
    }
}
