package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotAssemblyTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Map<GraphResource, Reading> readings = new EnumMap<>(GraphResource.class);

    SnapshotAssemblyTest() {
        received(GraphResource.ORGANIZATION, Samples.organization());
        received(GraphResource.ORGANIZATION_BETA, Samples.betaOrganization());
        received(GraphResource.SYNCHRONIZATION, Samples.synchronization());
    }

    @Test
    void tenantAndTimeAreThoseOfTheCheck() {
        assertThat(snapshot().tenant()).isEqualTo(CONTOSO);
        assertThat(snapshot().capturedAt()).isEqualTo(NOW);
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
        received(GraphResource.ORGANIZATION, Samples.organization().putNull("onPremisesLastSyncDateTime"));

        assertThat(snapshot().directorySync().lastSync().isMissing()).isTrue();
    }

    @Test
    void absentMemberIsNotTakenForNull() {
        ObjectNode organization = Samples.organization();
        organization.remove("onPremisesSyncEnabled");
        received(GraphResource.ORGANIZATION, organization);

        assertThat(snapshot().directorySync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no member onPremisesSyncEnabled"));
    }

    @Test
    void memberOfWrongTypeSpoilsNoOther() {
        received(GraphResource.ORGANIZATION, Samples.organization().put("onPremisesSyncEnabled", "true"));

        assertThat(snapshot().sufferedGaps().stream().map(NamedFact::name).filter(name -> !name.startsWith("features")))
                .containsExactly("directorySync.enabled");
        assertThat(snapshot().directorySync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "onPremisesSyncEnabled is not true or false"));
    }

    @Test
    void absentFeaturesAreNotReturned() {
        received(GraphResource.SYNCHRONIZATION, Samples.json("{\"id\":\"x\",\"features\":null}"));

        assertThat(snapshot().passwordSync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no object features"));
    }

    @Test
    void featuresOfWrongTypeAreMalformed() {
        received(GraphResource.SYNCHRONIZATION, Samples.json("{\"id\":\"x\",\"features\":[true]}"));

        assertThat(snapshot().passwordSync().enabled().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "features is not an object"));
    }

    @Test
    void skippedResourcesAreNotRequested() {
        readings.remove(GraphResource.ORGANIZATION_BETA);
        readings.put(GraphResource.SYNCHRONIZATION, new Reading.Skipped());

        assertThat(snapshot().passwordSync().lastSync()).isEqualTo(Fact.notRequested());
        assertThat(snapshot().passwordSync().enabled()).isEqualTo(Fact.notRequested());
        assertThat(flag(SyncFeature.BLOCK_SOFT_MATCH)).isEqualTo(Fact.notRequested());
    }

    @Test
    void failedResourceLeavesTheSameGapInAllItsFacts() {
        Gap gap = Gap.of(Gap.Reason.UNREACHABLE, "HTTP 503");
        readings.put(GraphResource.ORGANIZATION, Reading.Failed.of(gap, GraphResource.ORGANIZATION.origin("r-9")));

        assertThat(snapshot().directorySync().enabled())
                .isEqualTo(new Fact.Unreadable<>(gap, new Origin("organization", "v1.0", "r-9")));
        assertThat(snapshot().domains().verified().whyUnreadable()).contains(gap);
    }

    private Fact<Boolean> flag(SyncFeature feature) {
        return snapshot().features().flag(feature);
    }

    private void received(GraphResource resource, ObjectNode json) {
        readings.put(resource, new Reading.Received(json, resource.origin("r-" + resource.ordinal())));
    }

    private TenantSnapshot snapshot() {
        return SnapshotAssembly.of(readings).at(CONTOSO, NOW);
    }
}
