package io.dirsync.testkit;

import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** One look at a tenant: what was wanted of it becomes facts, everything else was not requested. */
final class Capture {

    private static final Set<Subject> BETA_ONLY = Set.of(Subject.QUOTA, Subject.SYNC_CLIENT, Subject.AGENTS);

    private final TenantState state;
    private final Set<Subject> wanted;
    private final boolean betaFacts;
    private final TenantFacts facts;

    Capture(TenantState state, Set<Subject> wanted, boolean betaFacts) {
        this.state = state;
        this.betaFacts = betaFacts;
        this.facts = new TenantFacts(state);
        this.wanted = EnumSet.noneOf(Subject.class);
        wanted.stream()
                .filter(subject -> betaFacts || !BETA_ONLY.contains(subject))
                .forEach(this.wanted::add);
    }

    TenantSnapshot at(TenantId tenant, Instant now) {
        TenantSnapshotBuilder builder = TenantSnapshot.builder(tenant, now).passwordSync(passwordSync());
        if (wanted.contains(Subject.ORGANIZATION)) {
            builder.profile(facts.profile())
                    .directorySync(facts.directorySync())
                    .domains(facts.domains());
        }
        return addEngines(addObjects(builder)).build();
    }

    private TenantSnapshotBuilder addObjects(TenantSnapshotBuilder builder) {
        ObjectFacts objects = new ObjectFacts(state);
        return builder.quota(when(Subject.QUOTA, facts::quota, Quota.notRequested()))
                .syncedObjects(when(Subject.SYNCED_OBJECTS, objects::syncedObjects, SyncedObjects.notRequested()))
                .objectErrors(new ObjectErrors(
                        when(Subject.OBJECT_ERRORS, objects::errors, Fact.notRequested()),
                        when(Subject.SERVICE_ERRORS, objects::serviceErrors, Fact.notRequested())));
    }

    private TenantSnapshotBuilder addEngines(TenantSnapshotBuilder builder) {
        InstallationFacts installation = new InstallationFacts(state);
        EvidenceFacts evidence = new EvidenceFacts(state);
        return builder.features(when(Subject.FEATURES, facts::features, SyncFeatures.notRequested()))
                .deletionPrevention(when(
                        Subject.DELETION_PREVENTION,
                        installation::deletionPrevention,
                        DeletionPrevention.notRequested()))
                .syncClient(when(Subject.SYNC_CLIENT, installation::client, SyncClient.notRequested()))
                .syncIdentity(identity())
                .cloudSync(CloudSyncFacts.of(state, wanted))
                .history(evidence.history())
                .serverEvidence(evidence.servers());
    }

    private SyncIdentity identity() {
        IdentityFacts identity = new IdentityFacts(state);
        SyncIdentity signsIn = when(Subject.SYNC_IDENTITY, identity::identity, SyncIdentity.notRequested());
        return new SyncIdentity(
                signsIn.applications(),
                signsIn.accounts(),
                signsIn.syncService(),
                when(Subject.POLICIES, identity::policies, Fact.notRequested()));
    }

    private PasswordSync passwordSync() {
        return new PasswordSync(
                when(Subject.FEATURES, facts::passwordSyncEnabled, Fact.notRequested()),
                betaFacts
                        ? when(Subject.ORGANIZATION, facts::lastPasswordSync, Fact.notRequested())
                        : Fact.notRequested());
    }

    private <T> T when(Subject subject, Supplier<T> read, T otherwise) {
        return wanted.contains(subject) ? read.get() : otherwise;
    }
}
