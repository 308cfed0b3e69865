package io.dirsync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dirsync.SyncHealthClient;
import io.dirsync.finding.Finding;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the built-in rules make of known tenants, whichever source brings the facts, as tests to inherit.
 *
 * <p>It holds everything of {@link SnapshotSourceContract}, and beyond it the published vectors of the rules.
 */
public abstract class RuleVectorsContract extends SnapshotSourceContract {

    /** For subclasses. */
    protected RuleVectorsContract() {}

    @TestFactory
    Stream<DynamicTest> judgesThePublishedVectors() {
        return VectorCases.all().map(vector -> dynamicTest(vector.name(), () -> judges(vector)));
    }

    @Test
    void neverEndsHealthyWithASufferedGapAndAgreesWithTheFakesInMemory() {
        List<FakeTenant> combinations = InputCombinations.all().toList();

        assertThat(combinations).hasSize(256);
        for (FakeTenant tenant : combinations) {
            SyncHealthReport report = check(new Setting(List.of(tenant), true, true));
            if (!report.snapshot().sufferedGaps().isEmpty()) {
                assertThat(report.status()).as(tenant.toString()).isNotEqualTo(HealthStatus.HEALTHY);
            }
            SyncHealthReport expected =
                    SyncHealthClient.create(FakeTenants.at(clock(), tenant)).check(tenant.id());
            assertThat(outline(report)).as(tenant.toString()).isEqualTo(outline(expected));
        }
    }

    @Test
    void takesASwitchThatTheServiceLeavesOutForUnknownAndNotForOff() {
        SyncFeature left = SyncFeature.ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER;
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com").withoutFeature(left);

        SyncHealthReport report = check(new Setting(List.of(tenant), true, true));

        assertThat(report.snapshot().features().flag(left)).isInstanceOf(Fact.Unreadable.class);
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void saysWhichPermissionWouldTellACloudOnlyTenantFromOneThatHidesItsNulls() {
        FakeTenant hidden = FakeTenant.cloudOnly("contoso.onmicrosoft.com").grants("User.Read");

        assertThat(check(new Setting(List.of(hidden), true, false)).missingPermissions())
                .containsExactly("Organization.Read.All");
    }

    private void judges(VectorCase vector) {
        SyncHealthReport report = check(vector.setting());

        assertThat(report.status()).isEqualTo(vector.status());
        assertThat(report.findings())
                .filteredOn(finding -> !isAdvice(finding))
                .extracting(Finding::rule)
                .containsExactlyInAnyOrderElementsOf(vector.findings());
    }

    /** The vectors are about synchronization; what a healthy tenant might do better is not their matter. */
    private static boolean isAdvice(Finding finding) {
        return finding.severity() == Severity.INFO && !finding.rule().value().startsWith("sync.");
    }

    private SyncHealthReport check(Setting setting) {
        return SyncHealthClient.create(source(setting))
                .check(setting.tenants().get(0).id());
    }

    private static List<Object> outline(SyncHealthReport report) {
        return List.of(
                report.status(),
                report.findings().stream().map(Finding::rule).toList(),
                report.consequences().stream().map(Finding::root).toList(),
                report.unjudged().stream().map(UnjudgedRule::rule).toList());
    }
}
