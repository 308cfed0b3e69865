package io.dirsync.testkit;

import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import io.dirsync.snapshot.VerifiedDomain;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** One look at a tenant: what was wanted of it becomes facts, everything else was not requested. */
final class Capture {

    private final TenantState state;
    private final Reader reader;
    private final TenantFacts facts;
    private final Instant now;

    Capture(TenantState state, Reader reader, Instant now) {
        this.state = state;
        this.now = now;
        this.reader = reader;
        this.facts = new TenantFacts(state);
    }

    TenantSnapshot of(TenantId tenant) {
        TenantSnapshotBuilder builder = TenantSnapshot.builder(tenant, now).passwordSync(passwordSync());
        if (reader.reads(Subject.ORGANIZATION)) {
            builder.profile(facts.profile()).directorySync(facts.directorySync());
        }
        builder.domains(new Domains(domains(), federations()));
        return addEngines(addObjects(builder)).build();
    }

    private TenantSnapshotBuilder addObjects(TenantSnapshotBuilder builder) {
        ObjectFacts objects = new ObjectFacts(state);
        return builder.quota(when(Subject.PASSWORD_SYNC_TIME, facts::quota, Quota.notRequested()))
                .syncedObjects(when(
                        Subject.SYNCED_OBJECTS, () -> objects.syncedObjects(domains()), SyncedObjects.notRequested()))
                .objectErrors(new ObjectErrors(
                        when(Subject.OBJECT_ERRORS, objects::errors, Fact.notRequested()),
                        when(Subject.SERVICE_ERRORS, objects::serviceErrors, Fact.notRequested())));
    }

    private TenantSnapshotBuilder addEngines(TenantSnapshotBuilder builder) {
        InstallationFacts installation = new InstallationFacts(state);
        EvidenceFacts evidence = new EvidenceFacts(state);
        return builder.features(when(Subject.SYNC_FEATURES, facts::features, SyncFeatures.notRequested()))
                .deletionPrevention(when(
                        Subject.SYNC_FEATURES, installation::deletionPrevention, DeletionPrevention.notRequested()))
                .syncClient(when(Subject.SYNC_CLIENT, installation::client, SyncClient.notRequested()))
                .syncIdentity(identity())
                .cloudSync(CloudSyncFacts.of(state, reader))
                .signals(signals())
                .history(evidence.history())
                .serverEvidence(evidence.servers());
    }

    private Fact<List<VerifiedDomain>> domains() {
        return when(Subject.ORGANIZATION, facts::domains, Fact.notRequested());
    }

    private Fact<List<DomainFederation>> federations() {
        FederationFacts federation = FederationFacts.of(state);
        return when(Subject.FEDERATION, () -> federation.federations(domains()), Fact.notRequested());
    }

    private SyncIdentity identity() {
        IdentityFacts identity = new IdentityFacts(state);
        SyncIdentity signsIn = when(Subject.SYNC_IDENTITY, identity::identity, SyncIdentity.notRequested());
        return new SyncIdentity(
                signsIn.applications(),
                signsIn.accounts(),
                signsIn.syncService(),
                when(Subject.CONDITIONAL_ACCESS, () -> identity.policies(signsIn.accounts()), Fact.notRequested()));
    }

    private ServiceSignals signals() {
        SignalFacts signals = new SignalFacts(state, now);
        return new ServiceSignals(
                when(Subject.SERVICE_HEALTH, signals::incidents, Fact.notRequested()),
                when(Subject.RECOMMENDATIONS, signals::recommendations, Fact.notRequested()),
                when(Subject.LOGS, signals::signInFailures, Fact.notRequested()),
                when(Subject.LOGS, signals::settingChanges, Fact.notRequested()));
    }

    private PasswordSync passwordSync() {
        return new PasswordSync(
                when(Subject.SYNC_FEATURES, facts::passwordSyncEnabled, Fact.notRequested()),
                when(Subject.PASSWORD_SYNC_TIME, facts::lastPasswordSync, Fact.notRequested()));
    }

    private <T> T when(Subject subject, Supplier<T> read, T otherwise) {
        return reader.reads(subject) ? read.get() : otherwise;
    }
}
