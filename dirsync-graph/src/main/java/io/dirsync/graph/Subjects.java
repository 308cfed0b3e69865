package io.dirsync.graph;

import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    /** By the deadline every request has ended; so long after it, a reader that hangs is given up. */
    private static final Duration GRACE = Duration.ofMillis(50);

    private Subjects() {}

    static List<Subject<?>> all() {
        return ALL;
    }

    /** Reads subjects at the same time; the future never completes exceptionally, and soon after the deadline at the latest. */
    static CompletableFuture<UnaryOperator<TenantSnapshotBuilder>> read(List<Subject<?>> subjects, TenantGraph graph) {
        CompletableFuture<Void> patience = new CompletableFuture<>();
        List<CompletableFuture<UnaryOperator<TenantSnapshotBuilder>>> parts = new ArrayList<>();
        subjects.forEach(subject -> parts.add(subject.read(graph, patience)));
        CompletableFuture<Void> all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        graph.atEnd(() -> {
            if (!all.isDone()) {
                patience.completeOnTimeout(null, GRACE.toNanos(), TimeUnit.NANOSECONDS);
            }
        });
        return all.thenApply(done -> inTurn(parts));
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
