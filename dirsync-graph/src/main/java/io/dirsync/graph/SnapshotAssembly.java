package io.dirsync.graph;

import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Says which member of which resource holds which fact. */
record SnapshotAssembly(Reading organization, Reading organizationBeta, Reading features) {

    static SnapshotAssembly of(Map<GraphResource, Reading> readings) {
        return new SnapshotAssembly(
                readings.getOrDefault(GraphResource.ORGANIZATION, new Reading.Skipped()),
                readings.getOrDefault(GraphResource.ORGANIZATION_BETA, new Reading.Skipped()),
                readings.getOrDefault(GraphResource.SYNCHRONIZATION, new Reading.Skipped())
                        .within("features"));
    }

    TenantSnapshot at(TenantId tenant, Instant capturedAt) {
        return TenantSnapshot.builder(tenant, capturedAt)
                .profile(profile())
                .directorySync(directorySync())
                .passwordSync(passwordSync())
                .domains(new Domains(organization.fact("verifiedDomains", new DomainList())))
                .features(syncFeatures())
                .build();
    }

    private TenantProfile profile() {
        HiddenNulls nulls = HiddenNulls.in(organization);
        return new TenantProfile(
                organization.fact("id", MemberType.TEXT),
                nulls.unmask(organization.fact("displayName", MemberType.TEXT)));
    }

    private DirectorySync directorySync() {
        HiddenNulls nulls = HiddenNulls.in(organization);
        return new DirectorySync(
                nulls.unmask(organization.fact("onPremisesSyncEnabled", MemberType.BOOLEAN)),
                nulls.unmask(organization.fact("onPremisesLastSyncDateTime", MemberType.INSTANT)));
    }

    private PasswordSync passwordSync() {
        HiddenNulls nulls = HiddenNulls.in(organizationBeta);
        return new PasswordSync(
                features.fact("passwordSyncEnabled", MemberType.BOOLEAN),
                nulls.unmask(organizationBeta.fact("onPremisesLastPasswordSyncDateTime", MemberType.INSTANT)));
    }

    private SyncFeatures syncFeatures() {
        Map<SyncFeature, Fact<Boolean>> flags = new EnumMap<>(SyncFeature.class);
        for (SyncFeature feature : SyncFeature.values()) {
            flags.put(feature, features.fact(feature.property(), MemberType.BOOLEAN));
        }
        return new SyncFeatures(flags);
    }
}
