package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Reading.Skipped;
import io.dirsync.snapshot.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Graph as one check sees it: one tenant, one token, one deadline.
 *
 * <p>No method blocks, and every future completes by the deadline, never exceptionally: what went wrong is in the reading.
 * Queries of sources that were not chosen are not sent.
 */
final class TenantGraph implements AutoCloseable {

    /** What is kept until the end of a list must not fill the memory. */
    static final int MAX_LISTED = 20_000;

    private final GraphLink link;
    private final GraphSources sources;
    private final Exchange exchange;
    private final Outcomes outcomes = new Outcomes();
    private final ConcurrentMap<GraphQuery, CompletableFuture<Reading>> resources = new ConcurrentHashMap<>();

    private TenantGraph(GraphLink link, GraphSources sources, Exchange exchange) {
        this.link = link;
        this.sources = sources;
        this.exchange = exchange;
    }

    static TenantGraph open(GraphLink link, GraphSources sources, Bearer bearer, Deadline deadline) {
        return new TenantGraph(link, sources, link.exchange(bearer, deadline));
    }

    /** Which sources this check reads. */
    GraphSources sources() {
        return sources;
    }

    /** What time it is for the tenant. */
    Instant now() {
        return link.answers().clock().instant();
    }

    /** What became of the requests so far. */
    Outcomes outcomes() {
        return outcomes;
    }

    /** A resource of which there is one; who asks for the same query again gets the same reading without a request. */
    CompletableFuture<Reading> object(GraphQuery query) {
        return isSkipped(query)
                ? CompletableFuture.completedFuture(new Skipped())
                : resources.computeIfAbsent(query, one -> send(one, request(one), resource(one)));
    }

    /** A list with all its pages; for lists that stay small. */
    CompletableFuture<Listing> list(GraphQuery query) {
        if (isSkipped(query)) {
            return CompletableFuture.completedFuture(new Skipped());
        }
        List<ObjectNode> items = new ArrayList<>();
        return walk(query, MAX_LISTED, items::add)
                .thenApply(end -> end.cut() == null ? new Listing.Listed(items, end.origin()) : end.cut());
    }

    /** Every item of a list, page after page; for lists of any length. The source must have been chosen. */
    CompletableFuture<Walk.End> walk(GraphQuery query, Consumer<ObjectNode> each) {
        return walk(query, Long.MAX_VALUE, each);
    }

    private CompletableFuture<Walk.End> walk(GraphQuery query, long most, Consumer<ObjectNode> each) {
        Walk.Route route = new Walk.Route(request -> send(query, request, page(query)), link.guard(), most);
        return Walk.from(request(query), route, each);
    }

    /** The first page of a list, for those who look no further. The source must have been chosen. */
    CompletableFuture<PageReading> firstPage(GraphQuery query) {
        return send(query, request(query), page(query));
    }

    /** A number that is answered as plain text. */
    CompletableFuture<Fact<Long>> count(GraphQuery query) {
        return isSkipped(query)
                ? CompletableFuture.completedFuture(Fact.notRequested())
                : send(query, request(query), number(query)).thenApply(CountReading::count);
    }

    /** What a source gives that could not even be asked. */
    Reading unread(GraphSource source, Failed why) {
        return sources.contains(source) ? why : new Skipped();
    }

    /** Does something when the check ends, at the deadline at the latest. */
    void atEnd(Runnable action) {
        exchange.waiting().atEnd(action);
    }

    @Override
    public void close() {
        exchange.waiting().close();
    }

    private boolean isSkipped(GraphQuery query) {
        return !sources.contains(query.source());
    }

    private Meaning<Reading> resource(GraphQuery query) {
        return new Meaning<>(answer -> link.answers().read(query, answer), failed -> failed);
    }

    private Meaning<PageReading> page(GraphQuery query) {
        return new Meaning<>(answer -> link.answers().page(query, answer), failed -> failed);
    }

    private Meaning<CountReading> number(GraphQuery query) {
        return new Meaning<>(answer -> link.answers().count(query, answer), failed -> failed);
    }

    private Request request(GraphQuery query) {
        return link.requests().read(query);
    }

    private <T> CompletableFuture<T> send(GraphQuery query, Request request, Meaning<T> meaning) {
        return exchange.answerTo(query, request)
                .handle((answer, failure) -> answer == null
                        ? meaning.ofFailure().apply(link.answers().read(query, Unwrapped.network(failure)))
                        : meaning.ofAnswer().apply(answer))
                .whenComplete((result, bug) -> note(query, result));
    }

    private void note(GraphQuery query, @Nullable Object result) {
        if (result instanceof Failed failed) {
            outcomes.failed(query.source(), failed);
        } else if (result != null) {
            outcomes.received();
        }
    }

    /** What an answer means, and what it means that there is none. */
    private record Meaning<T>(Function<HttpAnswer, T> ofAnswer, Function<Failed, T> ofFailure) {}
}
