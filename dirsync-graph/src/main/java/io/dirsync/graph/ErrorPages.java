package io.dirsync.graph;

import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The pages of objects with errors, kind after kind. While one is looked at, the next is on its way, and never more.
 *
 * <p>Used by one thread at a time, except that any thread may close it.
 */
final class ErrorPages implements AutoCloseable {

    private final GraphAccess access;
    private final TenantId tenant;
    private final ObjectErrorQuery query;
    private final Queue<ErrorKinds> kinds;
    private @Nullable Pending pending;
    private volatile @Nullable Exchanges waiting;
    private volatile boolean isClosed;

    /** A page that was asked for. */
    private record Pending(ErrorKinds kind, NextPage links, Request request, CompletableFuture<PageReading> page) {}

    /** A page, and whose errors are on it. */
    record Found(ErrorKinds kind, Page page) {}

    ErrorPages(GraphAccess access, TenantId tenant, ObjectErrorQuery query) {
        this.access = access;
        this.tenant = tenant;
        this.query = query;
        this.kinds = new ArrayDeque<>(ErrorKinds.all().stream()
                .filter(kind -> query.types().contains(kind.type()))
                .toList());
    }

    /**
     * Waits for the next page; empty after the last.
     *
     * @throws SnapshotException if it cannot be had
     */
    Optional<Found> next() throws InterruptedException {
        Pending asked = pending == null ? nextKind() : pending;
        if (asked == null) {
            return Optional.empty();
        }
        PageReading reading = await(asked.page);
        if (!(reading instanceof Page page)) {
            throw failure((Failed) reading);
        }
        pending = page.next() == null ? nextKind() : follow(asked, page);
        return Optional.of(new Found(asked.kind, page));
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        isClosed = true;
        Exchanges underWay = waiting;
        if (underWay != null) {
            underWay.close();
        }
    }

    private @Nullable Pending nextKind() throws InterruptedException {
        ErrorKinds kind = kinds.poll();
        if (kind == null) {
            return null;
        }
        Request first = access.link().requests().read(kind.provisioning());
        return new Pending(kind, new NextPage(access.link().guard()), first, send(kind, first));
    }

    private Pending follow(Pending asked, Page page) throws InterruptedException {
        Optional<Request> next = asked.links.after(page).map(url -> GraphRequests.follow(asked.request, url));
        CompletableFuture<PageReading> answer = next.isPresent()
                ? send(asked.kind, next.get())
                : CompletableFuture.completedFuture(NextPage.refusal(page));
        return new Pending(asked.kind, asked.links, asked.request, answer);
    }

    /** What is wrong with the sign-in comes to light with the page, after those before it. */
    private CompletableFuture<PageReading> send(ErrorKinds kind, Request request) throws InterruptedException {
        try {
            Deadline deadline = Deadline.in(query.pageTimeout());
            Exchange exchange = access.link().exchange(access.bearer(tenant, deadline), deadline);
            waiting = exchange.waiting();
            return send(exchange, kind.provisioning(), request);
        } catch (SnapshotException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<PageReading> send(Exchange exchange, GraphQuery asked, Request request) {
        AnswerReader answers = access.link().answers();
        if (isClosed) {
            exchange.waiting().close();
        }
        return exchange.answerTo(asked, request)
                .handle((answer, failure) ->
                        answer == null ? answers.read(asked, Unwrapped.network(failure)) : answers.page(asked, answer))
                .whenComplete((page, bug) -> exchange.waiting().close());
    }

    private PageReading await(CompletableFuture<PageReading> page) throws InterruptedException {
        try {
            return page.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SnapshotException failure) {
                throw failure;
            }
            throw new IllegalStateException("Every other failure was handled before", e);
        }
    }

    private SnapshotException failure(Failed failed) {
        if (isClosed) {
            return SnapshotException.because(
                            SnapshotException.Reason.INTERRUPTED,
                            "The object errors of tenant " + tenant
                                    + " were closed while they were read. Close them after the last.")
                    .build();
        }
        Unreached unreached = new Unreached(access.connections(), query.pageTimeout());
        return new NothingUsable(access.connections(), unreached).because(tenant, failed);
    }
}
