package io.dirsync.graph;

import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The subjects of a snapshot that come from Microsoft Graph. */
final class Subjects {

    private static final List<Subject<?>> ALL = List.of(
            new Subject<>(
                    SubjectReader.of(CoreQueries.ORGANIZATION, OrganizationFacts::profile),
                    TenantSnapshotBuilder::profile),
            new Subject<>(
                    SubjectReader.of(CoreQueries.ORGANIZATION, OrganizationFacts::directorySync),
                    TenantSnapshotBuilder::directorySync),
            new Subject<>(new DomainsReader(), TenantSnapshotBuilder::domains),
            new Subject<>(
                    SubjectReader.of(CoreQueries.ORGANIZATION_BETA, OrganizationFacts::quota),
                    TenantSnapshotBuilder::quota),
            new Subject<>(new PasswordSyncReader(), TenantSnapshotBuilder::passwordSync),
            new Subject<>(
                    SubjectReader.of(CoreQueries.SYNCHRONIZATION, SynchronizationFacts::features),
                    TenantSnapshotBuilder::features),
            new Subject<>(
                    SubjectReader.of(CoreQueries.SYNCHRONIZATION, SynchronizationFacts::deletionPrevention),
                    TenantSnapshotBuilder::deletionPrevention),
            new Subject<>(
                    SubjectReader.of(CoreQueries.SYNCHRONIZATION_BETA, SynchronizationFacts::client),
                    TenantSnapshotBuilder::syncClient),
            new Subject<>(new ObjectErrorsReader(), TenantSnapshotBuilder::objectErrors),
            new Subject<>(new SyncedObjectsReader(), TenantSnapshotBuilder::syncedObjects),
            new Subject<>(new SyncIdentityReader(), TenantSnapshotBuilder::syncIdentity),
            new Subject<>(new CloudSyncReader(), TenantSnapshotBuilder::cloudSync),
            new Subject<>(new SignalsReader(), TenantSnapshotBuilder::signals));

    private Subjects() {}

    static List<Subject<?>> all() {
        return ALL;
    }

    /** Reads subjects at the same time; the future never completes exceptionally. */
    static CompletableFuture<UnaryOperator<TenantSnapshotBuilder>> read(
            List<Subject<?>> subjects, TenantGraph graph, Deadline deadline) {
        List<CompletableFuture<UnaryOperator<TenantSnapshotBuilder>>> parts = subjects.stream()
                .<CompletableFuture<UnaryOperator<TenantSnapshotBuilder>>>map(subject -> subject.read(graph, deadline))
                .toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).thenApply(done -> inTurn(parts));
    }

    private static UnaryOperator<TenantSnapshotBuilder> inTurn(
            List<CompletableFuture<UnaryOperator<TenantSnapshotBuilder>>> parts) {
        return snapshot -> {
            TenantSnapshotBuilder filled = snapshot;
            for (CompletableFuture<UnaryOperator<TenantSnapshotBuilder>> part : parts) {
                filled = part.join().apply(filled);
            }
            return filled;
        };
    }
}
