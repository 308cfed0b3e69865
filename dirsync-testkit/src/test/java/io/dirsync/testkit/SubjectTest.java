package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectTest {

    private static final FakeTenant HEALTHY =
            FakeTenant.healthy("contoso.onmicrosoft.com").grantsEverything();

    @Test
    void healthyTenantsAreHealthyThroughAndThrough() {
        FakeTenant tenant = HEALTHY.earlierPasswordSync(true)
                .servers(FakeSyncServer.healthy("SYNC-01"))
                .agents(FakeAgent.on("PTA-1").forPassThroughAuthentication());
        SyncHealthReport report = SyncHealthClient.create(
                        FakeTenants.of(tenant).readingEverything().asSignedInUser())
                .check(tenant.id());

        assertThat(report.unjudged()).isEmpty();
        assertThat(report.status()).as(report.findings().toString()).isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void everythingIsAskedForOrNothing() {
        assertThat(requested(Subject.everything(), true))
                .filteredOn(named -> !named.name().matches("history.*|serverEvidence.*"))
                .isNotEmpty()
                .allMatch(named -> !isChosenGap(named.fact()));
        assertThat(requested(Set.of(), true)).allMatch(named -> isChosenGap(named.fact()));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everySubjectBringsFactsThatNoOtherBrings(Subject subject) {
        Set<Subject> others = EnumSet.complementOf(EnumSet.of(subject));

        assertThat(chosenGaps(others)).isGreaterThan(chosenGaps(Subject.everything()));
    }

    @Test
    void coreIsWhatIsReadByDefault() {
        assertThat(FakeTenants.of(HEALTHY).capture(HEALTHY.id()))
                .isEqualTo(FakeTenants.of(HEALTHY).reading(Subject.core()).capture(HEALTHY.id()));
        assertThat(Subject.everything()).containsAll(Subject.standard());
        assertThat(Subject.standard()).containsAll(Subject.core());
    }

    @Test
    void betaFactsOfEverySubjectAreLeftOutTogether() {
        assertThat(requested(Subject.everything(), false))
                .noneMatch(named -> named.fact().origin().apiVersion().equals("beta"));
    }

    @ParameterizedTest
    @CsvSource({
        "SYNCHRONIZATION, OnPremDirectorySynchronization.Read.All, deletionPrevention.type",
        "SYNCHRONIZATION, OnPremDirectorySynchronization.Read.All, syncClient.version",
        "USERS, User.Read.All, syncedObjects.usersOnInitialDomain",
        "DEVICES, Device.Read.All, syncedObjects.total",
        "GROUPS, Group.Read.All, objectErrors.provisioning",
        "CONTACTS, OrgContact.Read.All, objectErrors.service",
        "SERVICE_PRINCIPALS, Application.Read.All, syncIdentity.applications",
        "SERVICE_PRINCIPALS, Application.Read.All, syncIdentity.syncService",
        "SERVICE_PRINCIPALS, Application.Read.All, cloudSync.jobs",
        "DIRECTORY_ROLES, RoleManagement.Read.Directory, syncIdentity.accounts",
        "POLICIES, Policy.Read.All, syncIdentity.policiesOnAccounts",
        "CLOUD_SYNC_JOBS, Synchronization.Read.All, cloudSync.jobs",
        "AGENTS, Policy.Read.HybridAuthentication, cloudSync.agents"
    })
    void whatIsRefusedNamesThePermission(GraphArea area, String permission, String fact) {
        FakeTenant tenant =
                HEALTHY.cloudSyncJobs(FakeCloudSyncJob.healthy("corp.example")).grants(allBut(permission));

        Gap gap = named(tenant, fact).whyUnreadable().orElseThrow();

        assertThat(gap.permission()).isEqualTo(permission);
        assertThat(gap.detail()).startsWith("HTTP " + area.refusalStatus());
        assertThat(area.leastPermission()).isEqualTo(permission);
    }

    @Test
    void agentsAreForSignedInUsersOnly() {
        TenantSnapshot snapshot = FakeTenants.of(HEALTHY).readingEverything().capture(HEALTHY.id());

        assertThat(snapshot.sufferedGaps()).extracting(NamedFact::name).containsExactly("cloudSync.agents");
    }

    @Test
    void jobsAreNotMissedWhereThereIsNoCloudSync() {
        FakeTenant tenant = HEALTHY.grants(allBut("Synchronization.Read.All"));

        assertThat(named(tenant, "cloudSync.jobs").toString()).startsWith("Known[value=[],");
    }

    private static List<NamedFact> requested(Set<Subject> subjects, boolean beta) {
        FakeTenants tenants = FakeTenants.of(HEALTHY).reading(subjects).asSignedInUser();
        TenantSnapshot snapshot = (beta ? tenants : tenants.withoutBetaFacts()).capture(HEALTHY.id());
        return snapshot.facts();
    }

    private static Fact<?> named(FakeTenant tenant, String name) {
        return FakeTenants.of(tenant).readingEverything().asSignedInUser().capture(tenant.id()).facts().stream()
                .filter(named -> named.name().equals(name))
                .map(NamedFact::fact)
                .findFirst()
                .orElseThrow();
    }

    private static String[] allBut(String permission) {
        return Stream.of(GraphArea.values())
                .map(GraphArea::leastPermission)
                .filter(name -> !name.equals(permission) && !name.startsWith("Directory."))
                .toArray(String[]::new);
    }

    private static long chosenGaps(Set<Subject> subjects) {
        return requested(subjects, true).stream()
                .filter(named -> isChosenGap(named.fact()))
                .count();
    }

    private static boolean isChosenGap(Fact<?> fact) {
        return fact.whyUnreadable().filter(Gap::isChosen).isPresent();
    }
}
