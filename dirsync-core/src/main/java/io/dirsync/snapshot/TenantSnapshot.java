package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was read about a tenant, at one instant.
 *
 * <p>The instant of capture is the only time that judgement knows: every age is the distance from an event to it, so a
 * stored snapshot gives the same report for ever. Immutable and safe for use by several threads.
 *
 * @param tenant the tenant as the caller named it
 * @param capturedAt when the facts were read
 * @param profile who the tenant says it is
 * @param directorySync synchronization of objects
 * @param passwordSync synchronization of password hashes
 * @param domains the tenant's domains
 * @param features the switches of directory synchronization
 * @param deletionPrevention the guard against accidental deletion
 * @param syncClient the server as it introduced itself
 * @param syncIdentity as whom the server signs in
 * @param syncedObjects how many objects come from Active Directory
 * @param objectErrors objects that could not be taken over as they are
 * @param quota how many objects the tenant may hold
 * @param cloudSync synchronization by Cloud Sync
 * @param signals what Microsoft itself says around synchronization
 * @param history what an earlier check knew
 * @param serverEvidence what the servers say of themselves
 */
public record TenantSnapshot(
        TenantId tenant,
        Instant capturedAt,
        TenantProfile profile,
        DirectorySync directorySync,
        PasswordSync passwordSync,
        Domains domains,
        SyncFeatures features,
        DeletionPrevention deletionPrevention,
        SyncClient syncClient,
        SyncIdentity syncIdentity,
        SyncedObjects syncedObjects,
        ObjectErrors objectErrors,
        Quota quota,
        CloudSync cloudSync,
        ServiceSignals signals,
        SyncHistory history,
        ServerEvidence serverEvidence) {

    /** Checks that no component is null. */
    public TenantSnapshot {
        requireNonNull(tenant, "tenant");
        requireNonNull(capturedAt, "capturedAt");
        requireNonNull(profile, "profile");
        requireNonNull(directorySync, "directorySync");
        requireNonNull(passwordSync, "passwordSync");
        requireNonNull(domains, "domains");
        requireNonNull(features, "features");
        requireNonNull(deletionPrevention, "deletionPrevention");
        requireNonNull(syncClient, "syncClient");
        requireNonNull(syncIdentity, "syncIdentity");
        requireNonNull(syncedObjects, "syncedObjects");
        requireNonNull(objectErrors, "objectErrors");
        requireNonNull(quota, "quota");
        requireNonNull(cloudSync, "cloudSync");
        requireNonNull(signals, "signals");
        requireNonNull(history, "history");
        requireNonNull(serverEvidence, "serverEvidence");
    }

    /**
     * Starts a snapshot in which nothing was requested.
     *
     * @param tenant the tenant as the caller named it
     * @param capturedAt when the facts are read
     * @return a builder, not safe for use by several threads
     */
    public static TenantSnapshotBuilder builder(TenantId tenant, Instant capturedAt) {
        return new TenantSnapshotBuilder(tenant, capturedAt);
    }

    /**
     * Starts a snapshot with the facts of this one.
     *
     * @return a builder, not safe for use by several threads
     */
    public TenantSnapshotBuilder toBuilder() {
        return builder(tenant, capturedAt)
                .profile(profile)
                .directorySync(directorySync)
                .passwordSync(passwordSync)
                .domains(domains)
                .features(features)
                .deletionPrevention(deletionPrevention)
                .syncClient(syncClient)
                .syncIdentity(syncIdentity)
                .syncedObjects(syncedObjects)
                .objectErrors(objectErrors)
                .quota(quota)
                .cloudSync(cloudSync)
                .signals(signals)
                .history(history)
                .serverEvidence(serverEvidence);
    }

    /**
     * How long before the capture something happened.
     *
     * @param event when it happened
     * @return the elapsed time; negative if the event lies after the capture
     */
    public Duration ageOf(Instant event) {
        return Duration.between(event, capturedAt);
    }

    /**
     * Every fact of the snapshot under its stable name.
     *
     * @return the facts, grouped by subject, always in the same order
     */
    public List<NamedFact> facts() {
        return Stream.of(
                        profile.facts(),
                        directorySync.facts(),
                        passwordSync.facts(),
                        domains.facts(),
                        features.facts(),
                        deletionPrevention.facts(),
                        syncClient.facts(),
                        syncIdentity.facts(),
                        syncedObjects.facts(),
                        objectErrors.facts(),
                        quota.facts(),
                        cloudSync.facts(),
                        signals.facts(),
                        history.facts(),
                        serverEvidence.facts())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The facts that the caller asked for and did not get.
     *
     * @return the facts whose gap was suffered, in the order of {@link #facts()}
     */
    public List<NamedFact> sufferedGaps() {
        return facts().stream()
                .filter(named -> named.fact()
                        .whyUnreadable()
                        .filter(gap -> !gap.isChosen())
                        .isPresent())
                .toList();
    }
}
