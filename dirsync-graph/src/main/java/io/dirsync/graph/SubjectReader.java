package io.dirsync.graph;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads one subject of a snapshot.
 *
 * @param <T> the type of the subject
 */
interface SubjectReader<T> {

    /**
     * Reads what was chosen; what was not chosen comes back as {@link Reading.Skipped} and gives facts that were not
     * requested. Nothing blocks, neither here nor in the steps of the future.
     */
    CompletableFuture<T> read(TenantGraph graph);

    /**
     * The subject when reading it failed in a way that nobody foresaw.
     *
     * @param why what to take the facts of a source from instead
     */
    T unread(Function<GraphSource, Reading> why);

    /** A subject all of whose facts are in one resource. */
    static <T> SubjectReader<T> of(GraphQuery query, Function<Reading, T> facts) {
        return new OneResource<>(query, facts);
    }

    /** See {@link #of}. */
    record OneResource<T>(GraphQuery query, Function<Reading, T> facts) implements SubjectReader<T> {

        @Override
        public CompletableFuture<T> read(TenantGraph graph) {
            return graph.object(query).thenApply(facts);
        }

        @Override
        public T unread(Function<GraphSource, Reading> why) {
            return facts.apply(why.apply(query.source()));
        }
    }
}
