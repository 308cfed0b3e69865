package io.dirsync.graph;

import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A subject of the snapshot: how it is read, and where it is put. Whatever happens while it is read harms no other.
 *
 * @param <T> the type of the subject
 */
record Subject<T>(SubjectReader<T> reader, BiFunction<TenantSnapshotBuilder, T, TenantSnapshotBuilder> place) {

    /** What to do to the snapshot; the future never completes exceptionally, and when patience ends at the latest. */
    @SuppressWarnings("FutureReturnValueIgnored") // What is given up reports through its own future.
    CompletableFuture<UnaryOperator<TenantSnapshotBuilder>> read(TenantGraph graph, CompletableFuture<Void> patience) {
        CompletableFuture<T> reading = start(graph);
        patience.thenRun(() -> reading.completeExceptionally(new TimeoutException()));
        return reading.exceptionally(trouble -> unread(graph, trouble))
                .thenApply(subject -> builder -> place.apply(builder, subject));
    }

    private CompletableFuture<T> start(TenantGraph graph) {
        try {
            // A copy: the reader's own future may be one that others wait for as well.
            return reader.read(graph).copy();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private T unread(TenantGraph graph, Throwable trouble) {
        Throwable cause = Unwrapped.cause(trouble);
        Gap gap = cause instanceof TimeoutException ? Gap.of(Gap.Reason.TIMED_OUT, "no answer in time") : bug(cause);
        Failed why = Failed.of(gap, Origin.unspecified());
        return reader.unread(source -> graph.unread(source, why));
    }

    private Gap bug(Throwable cause) {
        GraphLog.unexpected(reader.getClass(), cause);
        return Gap.of(
                Gap.Reason.MALFORMED,
                "could not be understood, " + cause.getClass().getName());
    }
}
