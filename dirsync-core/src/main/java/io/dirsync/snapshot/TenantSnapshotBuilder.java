package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** Collects the facts of a snapshot; what is not set was not requested. Not safe for use by several threads. */
public final class TenantSnapshotBuilder {

    private final TenantId tenant;
    private final Instant capturedAt;
    private TenantProfile profile = TenantProfile.notRequested();
    private DirectorySync directorySync = DirectorySync.notRequested();
    private PasswordSync passwordSync = PasswordSync.notRequested();
    private Domains domains = Domains.notRequested();
    private SyncFeatures features = SyncFeatures.notRequested();
    private DeletionPrevention deletionPrevention = DeletionPrevention.notRequested();
    private SyncClient syncClient = SyncClient.notRequested();
    private SyncIdentity syncIdentity = SyncIdentity.notRequested();
    private SyncedObjects syncedObjects = SyncedObjects.notRequested();
    private ObjectErrors objectErrors = ObjectErrors.notRequested();
    private Quota quota = Quota.notRequested();
    private CloudSync cloudSync = CloudSync.notRequested();
    private ServiceSignals signals = ServiceSignals.notRequested();
    private SyncHistory history = SyncHistory.notRequested();
    private ServerEvidence serverEvidence = ServerEvidence.notRequested();

    TenantSnapshotBuilder(TenantId tenant, Instant capturedAt) {
        this.tenant = requireNonNull(tenant, "tenant");
        this.capturedAt = requireNonNull(capturedAt, "capturedAt");
    }

    /**
     * Sets who the tenant says it is.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder profile(TenantProfile value) {
        profile = requireNonNull(value, "profile");
        return this;
    }

    /**
     * Sets synchronization of objects.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder directorySync(DirectorySync value) {
        directorySync = requireNonNull(value, "directorySync");
        return this;
    }

    /**
     * Sets synchronization of password hashes.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder passwordSync(PasswordSync value) {
        passwordSync = requireNonNull(value, "passwordSync");
        return this;
    }

    /**
     * Sets the tenant's domains.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder domains(Domains value) {
        domains = requireNonNull(value, "domains");
        return this;
    }

    /**
     * Sets the switches of directory synchronization.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder features(SyncFeatures value) {
        features = requireNonNull(value, "features");
        return this;
    }

    /**
     * Sets the guard against accidental deletion.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder deletionPrevention(DeletionPrevention value) {
        deletionPrevention = requireNonNull(value, "deletionPrevention");
        return this;
    }

    /**
     * Sets the server as it introduced itself.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder syncClient(SyncClient value) {
        syncClient = requireNonNull(value, "syncClient");
        return this;
    }

    /**
     * Sets as whom the server signs in.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder syncIdentity(SyncIdentity value) {
        syncIdentity = requireNonNull(value, "syncIdentity");
        return this;
    }

    /**
     * Sets how many objects come from Active Directory.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder syncedObjects(SyncedObjects value) {
        syncedObjects = requireNonNull(value, "syncedObjects");
        return this;
    }

    /**
     * Sets objects that could not be taken over as they are.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder objectErrors(ObjectErrors value) {
        objectErrors = requireNonNull(value, "objectErrors");
        return this;
    }

    /**
     * Sets how many objects the tenant may hold.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder quota(Quota value) {
        quota = requireNonNull(value, "quota");
        return this;
    }

    /**
     * Sets synchronization by Cloud Sync.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder cloudSync(CloudSync value) {
        cloudSync = requireNonNull(value, "cloudSync");
        return this;
    }

    /**
     * Sets what Microsoft itself says around synchronization.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder signals(ServiceSignals value) {
        signals = requireNonNull(value, "signals");
        return this;
    }

    /**
     * Sets what an earlier check knew.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder history(SyncHistory value) {
        history = requireNonNull(value, "history");
        return this;
    }

    /**
     * Sets what the servers say of themselves.
     *
     * @param value the facts
     * @return this builder
     */
    public TenantSnapshotBuilder serverEvidence(ServerEvidence value) {
        serverEvidence = requireNonNull(value, "serverEvidence");
        return this;
    }

    /**
     * Finishes the snapshot.
     *
     * @return the snapshot; the builder may be used further without changing it
     */
    public TenantSnapshot build() {
        return new TenantSnapshot(
                tenant,
                capturedAt,
                profile,
                directorySync,
                passwordSync,
                domains,
                features,
                deletionPrevention,
                syncClient,
                syncIdentity,
                syncedObjects,
                objectErrors,
                quota,
                cloudSync,
                signals,
                history,
                serverEvidence);
    }
}
