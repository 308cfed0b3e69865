package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.SyncHealthClient;
import io.dirsync.report.FleetReport;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FleetReportAssertTest {

    private static final FakeTenant CONTOSO = FakeTenant.healthy("contoso.onmicrosoft.com");
    private static final FakeTenant FABRIKAM =
            FakeTenant.healthy("fabrikam.onmicrosoft.com").lastDirectorySyncWas(Duration.ofDays(4));
    private static final TenantId NOBODY = TenantId.of("nobody.example");
    private static final TenantId LEFT = TenantId.of("left.example");

    private static final FleetReport FLEET = fleet();

    private static final String AS_IT_IS = """
            fabrikam.onmicrosoft.com DEGRADED sync.staleness.over-3-days
            nobody.example failed because of TENANT_NOT_FOUND: There is no fake tenant nobody.example. Fake tenants: \
            contoso.onmicrosoft.com, fabrikam.onmicrosoft.com. Give it to FakeTenants.of(..).
            left.example not checked because of CANCELLED
            contoso.onmicrosoft.com HEALTHY""";

    private static FleetReport fleet() {
        HealthRule[] oneRule = RuleSet.standard().rules().stream()
                .filter(rule -> rule.id().equals(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS))
                .toArray(HealthRule[]::new);
        FleetReport checked = SyncHealthClient.create(FakeTenants.of(CONTOSO, FABRIKAM), RuleSet.of(oneRule))
                .checkAll(List.of(CONTOSO.id(), FABRIKAM.id(), NOBODY));
        TenantOutcome left = new TenantOutcome.NotChecked(LEFT, MutableClock.DEFAULT_START, StopCause.CANCELLED);
        return FleetReport.of(
                Stream.concat(checked.outcomes().stream(), Stream.of(left)).toList());
    }

    @Test
    void passesWhenTheFleetIsAsExpected() {
        assertThat(FLEET)
                .hasStatus(HealthStatus.DEGRADED)
                .hasOnlyTenants(CONTOSO.id(), FABRIKAM.id(), NOBODY, LEFT)
                .checked(CONTOSO.id(), report -> report.hasStatus(HealthStatus.HEALTHY))
                .failed(NOBODY, Reason.TENANT_NOT_FOUND)
                .didNotCheck(LEFT)
                .found(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, FABRIKAM.id())
                .found(SyncRules.DIRECTORY_SYNC_OVER_7_DAYS);
        assertThat(FleetReport.of(List.of())).checkedEveryTenant().hasOnlyTenants();
    }

    @Test
    void sayWhatThereIsInsteadOfWhatWasExpected() {
        fails(() -> assertThat(FLEET).hasStatus(HealthStatus.HEALTHY), "have status HEALTHY");
        fails(
                () -> assertThat(FLEET).hasOnlyTenants(NOBODY, LEFT),
                "have the tenants [left.example, nobody.example] and no others");
        fails(() -> assertThat(FLEET).checkedEveryTenant(), "have a report on every tenant");
        fails(() -> assertThat(FLEET).checked(NOBODY, report -> {}), "have a report on tenant nobody.example");
        fails(
                () -> assertThat(FLEET).failed(NOBODY, Reason.THROTTLED),
                "fail for tenant nobody.example because of THROTTLED");
        fails(() -> assertThat(FLEET).didNotCheck(NOBODY), "not have come to tenant nobody.example");
        fails(
                () -> assertThat(FLEET).found(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, LEFT),
                "have the finding sync.staleness.over-3-days for the tenants [left.example] and no others");
    }

    @Test
    void saysWhatOneReportLacks() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        assertThat(FLEET).checked(CONTOSO.id(), report -> report.hasStatus(HealthStatus.UNHEALTHY)))
                .withMessageStartingWith("Expected report of contoso.onmicrosoft.com to have status UNHEALTHY");
    }

    @Test
    void saysThatThereIsNothingAtAll() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(FleetReport.of(List.of())).hasOnlyTenants(LEFT))
                .withMessage("Expected fleet of 0 tenants to have the tenants [left.example] and no others, but it"
                        + " says:\nnothing");
    }

    private static void fails(ThrowingCallable assertion, String expectation) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage("Expected fleet of 4 tenants to " + expectation + ", but it says:\n" + AS_IT_IS);
    }
}
