package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    private static final GraphSources CORE = GraphSources.core();
    private static final String ORGANIZATION = "/v1.0/organization";
    private static final String SYNCHRONIZATION = "/v1.0/directory/onPremisesSynchronization";
    private static final String ORGANIZATION_BETA = "/beta/organization";
    private static final String SYNCHRONIZATION_BETA = "/beta/directory/onPremisesSynchronization";
    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    private final CannedGraph canned = new CannedGraph().reading(CORE);

    SubjectsTest() {
        received(ORGANIZATION, Samples.organization());
        received(SYNCHRONIZATION, Samples.synchronization());
        received(ORGANIZATION_BETA, Samples.betaOrganization());
        received(SYNCHRONIZATION_BETA, Samples.betaSynchronization());
    }

    @Test
    void tenantAndTimeAreThoseOfTheCheck() {
        assertThat(snapshot().tenant()).isEqualTo(CONTOSO);
        assertThat(snapshot().capturedAt()).isEqualTo(CannedGraph.NOW);
    }

    @Test
    void profileComesFromTheOrganization() {
        assertThat(snapshot().profile().id().is("6c1d9fa6-6e2f-4f0c-9d0a-0f8f1d0a8a11"))
                .isTrue();
        assertThat(snapshot().profile().displayName().is("Contoso")).isTrue();
    }

    @Test
    void directorySyncComesFromTheOrganization() {
        assertThat(snapshot().directorySync().enabled().is(true)).isTrue();
        assertThat(snapshot().directorySync().lastSync().is(Instant.parse("2026-11-22T11:48:00Z")))
                .isTrue();
    }

    @Test
    void passwordSyncComesFromTwoResources() {
        assertThat(snapshot().passwordSync().enabled().is(true)).isTrue();
        assertThat(snapshot().passwordSync().lastSync().is(Instant.parse("2026-11-22T11:56:00.1234567Z")))
                .isTrue();
    }

    @Test
    void everyFactNamesItsResourceAndRequest() {
        assertThat(snapshot().directorySync().enabled().origin()).isEqualTo(new Origin("organization", "v1.0", "r-0"));
        assertThat(snapshot().passwordSync().lastSync().origin()).isEqualTo(new Origin("organization", "beta", "r-2"));
        assertThat(snapshot().passwordSync().enabled().origin())
                .isEqualTo(new Origin("directory/onPremisesSynchronization", "v1.0", "r-1"));
    }

    @Test
    void domainsKeepTheOrderOfTheService() {
        Fact<List<VerifiedDomain>> domains = snapshot().domains().verified();

        assertThat(domains.toOptional().orElseThrow())
                .containsExactly(
                        new VerifiedDomain("contoso.onmicrosoft.com", Authentication.MANAGED, true, false),
                        new VerifiedDomain("contoso.com", Authentication.FEDERATED, false, true));
    }

    @Test
    void flagsAreKnownMissingOrNotReturned() {
        assertThat(flag(SyncFeature.BLOCK_SOFT_MATCH).is(false)).isTrue();
        assertThat(flag(SyncFeature.GROUP_WRITEBACK).isMissing()).isTrue();
        assertThat(flag(SyncFeature.USER_WRITEBACK).whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no member userWritebackEnabled"));
    }

    @Test
    void nullSaysThatItNeverHappened() {
        received(ORGANIZATION, Samples.organization().putNull("onPremisesLastSyncDateTime"));

        assertThat(snapshot().directorySync().lastSync().isMissing()).isTrue();
    }

    @Test
    void absentMemberIsNotTakenForNull() {
        ObjectNode organization = Samples.organization();
        organization.remove("onPremisesSyncEnabled");
        received(ORGANIZATION, organization);

        assertThat(snapshot().directorySync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no member onPremisesSyncEnabled"));
    }

    @Test
    void memberOfWrongTypeSpoilsNoOther() {
        received(ORGANIZATION, Samples.organization().put("onPremisesSyncEnabled", "true"));

        assertThat(snapshot().sufferedGaps().stream().map(NamedFact::name).filter(name -> !name.startsWith("features")))
                .containsExactly("directorySync.enabled");
        assertThat(snapshot().directorySync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "onPremisesSyncEnabled is not true or false"));
    }

    @Test
    void absentFeaturesAreNotReturned() {
        received(SYNCHRONIZATION, Samples.json("{\"id\":\"x\",\"features\":null}"));

        assertThat(snapshot().passwordSync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no object features"));
    }

    @Test
    void featuresOfWrongTypeAreMalformed() {
        received(SYNCHRONIZATION, Samples.json("{\"id\":\"x\",\"features\":[true]}"));

        assertThat(snapshot().passwordSync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "features is not an object"));
    }

    @Test
    void deletionPreventionComesWithTheSwitches() {
        assertThat(snapshot().deletionPrevention().type().is(DeletionPrevention.Type.ENABLED_FOR_COUNT))
                .isTrue();
        assertThat(snapshot().deletionPrevention().threshold().is(500L)).isTrue();
    }

    @Test
    void quotaComesWithTheTimeOfPasswords() {
        assertThat(snapshot().quota().used().is(698L)).isTrue();
        assertThat(snapshot().quota().total().is(50_000L)).isTrue();
        assertThat(snapshot().quota().used().origin()).isEqualTo(new Origin("organization", "beta", "r-2"));
    }

    @Test
    void quotaMayBeUnknownToTheService() {
        received(ORGANIZATION_BETA, Samples.betaOrganization().putNull("directorySizeQuota"));

        assertThat(snapshot().quota().used().isMissing()).isTrue();
    }

    @Test
    void serverIntroducesItself() {
        canned.reading(CORE.with(GraphSource.SYNC_CLIENT));

        SyncClient client = snapshot().syncClient();

        assertThat(client.version().is("2.5.79.0")).isTrue();
        assertThat(client.machine().is("SYNC-01")).isTrue();
        assertThat(client.account().is("Sync_SYNC-01_0123")).isTrue();
        assertThat(client.interval().is(Duration.ofMinutes(30))).isTrue();
        assertThat(client.requestedInterval().isMissing()).isTrue();
        assertThat(client.pendingExports().is(new PendingExports(63, 290, 18))).isTrue();
    }

    @Test
    void serverThatNeverExportedHasNoName() {
        canned.reading(CORE.with(GraphSource.SYNC_CLIENT));
        received(SYNCHRONIZATION_BETA, "{\"configuration\":{\"currentExportData\":null}}");

        assertThat(snapshot().syncClient().machine().isMissing()).isTrue();
        assertThat(snapshot().syncClient().pendingExports().isMissing()).isTrue();
        assertThat(snapshot().syncClient().version().whyUnreadable().map(Gap::reason))
                .contains(Gap.Reason.NOT_RETURNED);
    }

    @Test
    void halfOfABacklogIsNoBacklog() {
        canned.reading(CORE.with(GraphSource.SYNC_CLIENT));
        received(SYNCHRONIZATION_BETA, "{\"configuration\":{\"currentExportData\":{\"pendingObjectsAddition\":1}}}");

        assertThat(snapshot().syncClient().pendingExports().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "currentExportData is not data of an export with three counts"));
    }

    @Test
    void sourcesThatAreNotChosenAreNotAskedFor() {
        canned.reading(CORE.without(GraphSource.PASSWORD_SYNC_TIME, GraphSource.SYNC_FEATURES));

        TenantSnapshot snapshot = snapshot();

        assertThat(snapshot.passwordSync().lastSync()).isEqualTo(Fact.notRequested());
        assertThat(snapshot.passwordSync().enabled()).isEqualTo(Fact.notRequested());
        assertThat(snapshot.features().flag(SyncFeature.BLOCK_SOFT_MATCH)).isEqualTo(Fact.notRequested());
        assertThat(canned.requests()).hasSize(1);
    }

    @Test
    void subjectsOfOneResourceShareItsRequest() {
        assertThat(snapshot().sufferedGaps()).isNotEmpty();

        assertThat(canned.requests()).hasSize(3);
    }

    @Test
    void failedResourceLeavesTheSameGapInAllItsFacts() {
        canned.on(ORGANIZATION, 500, "");
        Gap gap = Gap.of(Gap.Reason.UNREACHABLE, "HTTP 500");

        assertThat(snapshot().directorySync().enabled())
                .isEqualTo(new Fact.Unreadable<>(gap, new Origin("organization", "v1.0", "r-0")));
        assertThat(snapshot().domains().verified().whyUnreadable()).contains(gap);
    }

    private Fact<Boolean> flag(SyncFeature feature) {
        return snapshot().features().flag(feature);
    }

    private void received(String start, Object json) {
        canned.on(start, json);
    }

    private TenantSnapshot snapshot() {
        return canned.snapshot();
    }
}
