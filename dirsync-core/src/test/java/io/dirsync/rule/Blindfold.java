package io.dirsync.rule;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Takes the sight of one subject away for lack of a permission. */
enum Blindfold {
    ENABLED(on -> to ->
            to.directorySync(new DirectorySync(denied(), on.directorySync().lastSync()))),
    LAST_SYNC(on -> to -> to.directorySync(new DirectorySync(on.directorySync().enabled(), denied()))),
    PASSWORD_SYNC_ENABLED(on ->
            to -> to.passwordSync(new PasswordSync(denied(), on.passwordSync().lastSync()))),
    LAST_PASSWORD_SYNC(
            on -> to -> to.passwordSync(new PasswordSync(on.passwordSync().enabled(), denied()))),
    DOMAINS(on -> to -> to.domains(new Domains(denied(), denied()))),
    FEATURES(on -> to -> to.features(features())),
    DELETION_PREVENTION(on -> to -> to.deletionPrevention(new DeletionPrevention(denied(), denied()))),
    CLIENT(on -> to -> to.syncClient(new SyncClient(denied(), denied(), denied(), denied(), denied(), denied()))),
    APPLICATIONS(on -> to -> to.syncIdentity(new SyncIdentity(
            denied(),
            on.syncIdentity().accounts(),
            on.syncIdentity().syncService(),
            on.syncIdentity().policiesOnAccounts()))),
    IDENTITY(on -> to -> to.syncIdentity(new SyncIdentity(denied(), denied(), denied(), denied()))),
    OBJECTS(on -> to -> to.syncedObjects(new SyncedObjects(denied(), denied(), denied()))),
    ERRORS(on -> to -> to.objectErrors(new ObjectErrors(denied(), denied()))),
    QUOTA(on -> to -> to.quota(new Quota(denied(), denied()))),
    CLOUD_SYNC_JOBS(
            on -> to -> to.cloudSync(new CloudSync(denied(), on.cloudSync().agents()))),
    CLOUD_SYNC_AGENTS(on -> to -> to.cloudSync(new CloudSync(on.cloudSync().jobs(), denied()))),
    SERVERS(on -> to -> to.serverEvidence(new ServerEvidence(denied())));

    private final Function<TenantSnapshot, UnaryOperator<TenantSnapshotBuilder>> cover;

    Blindfold(Function<TenantSnapshot, UnaryOperator<TenantSnapshotBuilder>> cover) {
        this.cover = cover;
    }

    TenantSnapshot on(TenantSnapshot snapshot) {
        return cover.apply(snapshot).apply(snapshot.toBuilder()).build();
    }

    private static <T> Fact<T> denied() {
        return Snapshots.denied("Directory.Read.All");
    }

    private static SyncFeatures features() {
        return new SyncFeatures(
                Arrays.stream(SyncFeature.values()).collect(Collectors.toMap(feature -> feature, feature -> denied())));
    }
}
