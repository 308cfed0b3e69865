package io.dirsync.json;

import io.dirsync.snapshot.TenantSnapshot;

/** Everything that was read about a tenant. */
final class SnapshotForm {

    static final Form<TenantSnapshot> SNAPSHOT = Form.object(SnapshotForm::write, SnapshotForm::read);

    private SnapshotForm() {}

    private static void write(TenantSnapshot snapshot, Members out) {
        out.with("tenant", Scalars.TENANT, snapshot.tenant())
                .with("capturedAt", Scalars.INSTANT, snapshot.capturedAt())
                .subject("profile", SubjectForms.PROFILE, snapshot.profile())
                .subject("directorySync", SubjectForms.DIRECTORY_SYNC, snapshot.directorySync())
                .subject("passwordSync", SubjectForms.PASSWORD_SYNC, snapshot.passwordSync())
                .subject("domains", DomainForms.DOMAINS, snapshot.domains())
                .subject("features", SubjectForms.FEATURES, snapshot.features())
                .subject("deletionPrevention", SubjectForms.DELETION_PREVENTION, snapshot.deletionPrevention())
                .subject("syncClient", SubjectForms.SYNC_CLIENT, snapshot.syncClient())
                .subject("syncIdentity", IdentityForms.SYNC_IDENTITY, snapshot.syncIdentity())
                .subject("syncedObjects", SubjectForms.SYNCED_OBJECTS, snapshot.syncedObjects())
                .subject("objectErrors", ObjectErrorForms.OBJECT_ERRORS, snapshot.objectErrors())
                .subject("quota", SubjectForms.QUOTA, snapshot.quota())
                .subject("cloudSync", CloudSyncForms.CLOUD_SYNC, snapshot.cloudSync())
                .subject("signals", SignalForms.SIGNALS, snapshot.signals())
                .subject("history", SubjectForms.HISTORY, snapshot.history())
                .subject("serverEvidence", ServerForms.SERVER_EVIDENCE, snapshot.serverEvidence());
    }

    private static TenantSnapshot read(Place in) {
        return new TenantSnapshot(
                in.required("tenant", Scalars.TENANT),
                in.required("capturedAt", Scalars.INSTANT),
                in.subject("profile", SubjectForms.PROFILE),
                in.subject("directorySync", SubjectForms.DIRECTORY_SYNC),
                in.subject("passwordSync", SubjectForms.PASSWORD_SYNC),
                in.subject("domains", DomainForms.DOMAINS),
                in.subject("features", SubjectForms.FEATURES),
                in.subject("deletionPrevention", SubjectForms.DELETION_PREVENTION),
                in.subject("syncClient", SubjectForms.SYNC_CLIENT),
                in.subject("syncIdentity", IdentityForms.SYNC_IDENTITY),
                in.subject("syncedObjects", SubjectForms.SYNCED_OBJECTS),
                in.subject("objectErrors", ObjectErrorForms.OBJECT_ERRORS),
                in.subject("quota", SubjectForms.QUOTA),
                in.subject("cloudSync", CloudSyncForms.CLOUD_SYNC),
                in.subject("signals", SignalForms.SIGNALS),
                in.subject("history", SubjectForms.HISTORY),
                in.subject("serverEvidence", ServerForms.SERVER_EVIDENCE));
    }
}
