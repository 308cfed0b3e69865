package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.DURATION;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.INTEGER;
import static io.dirsync.json.Scalars.TEXT;

import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantProfile;
import java.util.EnumMap;
import java.util.Map;

/** The subjects of a snapshot that are a handful of facts each. */
final class SubjectForms {

    static final Form<TenantProfile> PROFILE = Form.object(
            (profile, out) -> out.fact("id", TEXT, profile.id()).fact("displayName", TEXT, profile.displayName()),
            in -> new TenantProfile(in.fact("id", TEXT), in.fact("displayName", TEXT)));

    static final Form<DirectorySync> DIRECTORY_SYNC = Form.object(
            (sync, out) -> out.fact("enabled", BOOLEAN, sync.enabled()).fact("lastSync", INSTANT, sync.lastSync()),
            in -> new DirectorySync(in.fact("enabled", BOOLEAN), in.fact("lastSync", INSTANT)));

    static final Form<PasswordSync> PASSWORD_SYNC = Form.object(
            (sync, out) -> out.fact("enabled", BOOLEAN, sync.enabled()).fact("lastSync", INSTANT, sync.lastSync()),
            in -> new PasswordSync(in.fact("enabled", BOOLEAN), in.fact("lastSync", INSTANT)));

    /** Each switch under its Graph name; one that nobody looked for differs from one that was not requested. */
    static final Form<SyncFeatures> FEATURES = Form.object(
            (features, out) -> features.flags()
                    .forEach((feature, flag) -> out.with(feature.property(), new FactForm<>(BOOLEAN), flag)),
            SubjectForms::features);

    static final Form<DeletionPrevention> DELETION_PREVENTION = Form.object(
            (prevention, out) -> out.fact("type", Words.DELETION_PREVENTION, prevention.type())
                    .fact("threshold", INTEGER, prevention.threshold()),
            in -> new DeletionPrevention(in.fact("type", Words.DELETION_PREVENTION), in.fact("threshold", INTEGER)));

    private static final Form<PendingExports> PENDING_EXPORTS = Form.object(
            (exports, out) -> out.with("additions", INTEGER, exports.additions())
                    .with("updates", INTEGER, exports.updates())
                    .with("deletions", INTEGER, exports.deletions()),
            in -> new PendingExports(
                    in.required("additions", INTEGER),
                    in.required("updates", INTEGER),
                    in.required("deletions", INTEGER)));

    static final Form<SyncClient> SYNC_CLIENT = Form.object(
            (client, out) -> out.fact("version", TEXT, client.version())
                    .fact("machine", TEXT, client.machine())
                    .fact("account", TEXT, client.account())
                    .fact("interval", DURATION, client.interval())
                    .fact("requestedInterval", DURATION, client.requestedInterval())
                    .fact("pendingExports", PENDING_EXPORTS, client.pendingExports()),
            in -> new SyncClient(
                    in.fact("version", TEXT),
                    in.fact("machine", TEXT),
                    in.fact("account", TEXT),
                    in.fact("interval", DURATION),
                    in.fact("requestedInterval", DURATION),
                    in.fact("pendingExports", PENDING_EXPORTS)));

    static final Form<SyncedObjects> SYNCED_OBJECTS = Form.object(
            (objects, out) -> out.fact("total", INTEGER, objects.total())
                    .fact("usersOnInitialDomain", INTEGER, objects.usersOnInitialDomain())
                    .fact("usersWithPlaceholderName", INTEGER, objects.usersWithPlaceholderName()),
            in -> new SyncedObjects(
                    in.fact("total", INTEGER),
                    in.fact("usersOnInitialDomain", INTEGER),
                    in.fact("usersWithPlaceholderName", INTEGER)));

    static final Form<Quota> QUOTA = Form.object(
            (quota, out) -> out.fact("used", INTEGER, quota.used()).fact("total", INTEGER, quota.total()),
            in -> new Quota(in.fact("used", INTEGER), in.fact("total", INTEGER)));

    static final Form<SyncHistory> HISTORY = Form.object(
            (history, out) -> out.fact("passwordSyncEnabled", BOOLEAN, history.passwordSyncEnabled()),
            in -> new SyncHistory(in.fact("passwordSyncEnabled", BOOLEAN)));

    private SubjectForms() {}

    private static SyncFeatures features(Place in) {
        Map<SyncFeature, Fact<Boolean>> flags = new EnumMap<>(SyncFeature.class);
        in.names()
                .flatMap(name -> SyncFeature.ofProperty(name).stream())
                .forEach(feature -> flags.put(feature, in.fact(feature.property(), BOOLEAN)));
        return new SyncFeatures(flags);
    }
}
