package io.dirsync.testkit.assertj;

import io.dirsync.finding.RuleId;
import io.dirsync.report.FleetReport;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the report of a fleet; every failure message shows what became of each tenant. */
public final class FleetReportAssert extends AbstractAssert<FleetReportAssert, FleetReport> {

    FleetReportAssert(FleetReport actual) {
        super(actual, FleetReportAssert.class);
    }

    /**
     * Verifies the health of the fleet in one word, which is that of its worst tenant.
     *
     * @param status the status
     * @return this assertion
     */
    public FleetReportAssert hasStatus(HealthStatus status) {
        return holds(fleet().status() == status, "have status " + status);
    }

    /**
     * Verifies which tenants there are, however they are.
     *
     * @param tenants all of them, in any order
     * @return this assertion
     */
    public FleetReportAssert hasOnlyTenants(TenantId... tenants) {
        Set<TenantId> there =
                fleet().outcomes().stream().map(TenantOutcome::tenant).collect(Collectors.toSet());
        return holds(
                there.equals(new HashSet<>(Arrays.asList(tenants))),
                "have the tenants " + list(tenants) + " and no others");
    }

    /**
     * Verifies that every tenant was checked, whatever was found.
     *
     * @return this assertion
     */
    public FleetReportAssert checkedEveryTenant() {
        return holds(fleet().summary().checked() == fleet().summary().tenants(), "have a report on every tenant");
    }

    /**
     * Verifies that a tenant was checked, and with what result.
     *
     * @param tenant the tenant
     * @param requirements what its report must be like
     * @return this assertion
     */
    public FleetReportAssert checked(TenantId tenant, Consumer<SyncHealthReportAssert> requirements) {
        Optional<SyncHealthReport> report = fleet().outcome(tenant).flatMap(TenantOutcome::ifChecked);
        holds(report.isPresent(), "have a report on tenant " + tenant);
        report.ifPresent(found -> requirements.accept(new SyncHealthReportAssert(found)));
        return this;
    }

    /**
     * Verifies that a tenant could not be checked, and why.
     *
     * @param tenant the tenant
     * @param reason the reason
     * @return this assertion
     */
    public FleetReportAssert failed(TenantId tenant, Reason reason) {
        boolean holds = fleet().failures().stream()
                .anyMatch(failed ->
                        failed.tenant().equals(tenant) && failed.cause().reason() == reason);
        return holds(holds, "fail for tenant " + tenant + " because of " + reason);
    }

    /**
     * Verifies that the run did not come to a tenant.
     *
     * @param tenant the tenant
     * @return this assertion
     */
    public FleetReportAssert didNotCheck(TenantId tenant) {
        boolean holds =
                fleet().notChecked().stream().anyMatch(left -> left.tenant().equals(tenant));
        return holds(holds, "not have come to tenant " + tenant);
    }

    /**
     * Verifies in which tenants a rule found something that no other finding explains.
     *
     * @param rule the rule
     * @param tenants all of them, in any order
     * @return this assertion
     */
    public FleetReportAssert found(RuleId rule, TenantId... tenants) {
        boolean holds = new HashSet<>(fleet().tenantsWith(rule)).equals(new HashSet<>(Arrays.asList(tenants)));
        return holds(holds, "have the finding " + rule + " for the tenants " + list(tenants) + " and no others");
    }

    private FleetReport fleet() {
        isNotNull();
        return actual;
    }

    private FleetReportAssert holds(boolean holds, String expectation) {
        if (!holds) {
            failWithMessage(
                    "Expected fleet of %s tenants to %s, but it says:\n%s",
                    actual.summary().tenants(), expectation, text(actual.outcomes()));
        }
        return this;
    }

    private static String text(List<TenantOutcome> outcomes) {
        return outcomes.isEmpty()
                ? "nothing"
                : outcomes.stream().map(FleetReportAssert::text).collect(Collectors.joining("\n"));
    }

    private static String text(TenantOutcome outcome) {
        if (outcome instanceof Failed failed) {
            return failed.tenant() + " failed because of " + failed.cause().reason() + ": "
                    + failed.cause().message();
        }
        if (outcome instanceof NotChecked left) {
            return left.tenant() + " not checked because of " + left.why();
        }
        String findings = outcome.ifChecked().stream()
                .flatMap(report -> report.findings().stream())
                .map(finding -> " " + finding.rule())
                .collect(Collectors.joining());
        return outcome.tenant() + " " + outcome.status() + findings;
    }

    private static String list(TenantId... tenants) {
        return new TreeSet<>(Arrays.asList(tenants)).toString();
    }
}
