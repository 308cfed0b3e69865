package io.dirsync.graph;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * Several ways to the same host, of which a few checks at once need only the first.
 *
 * <p>Over HTTP/2, a client sends everything through one connection, where requests wait for each other to be encrypted and
 * written; over HTTP/1.1, it looks at each of its connections for one that is free. Neither matters to a few checks, which
 * are faster the warmer a connection is, but both do to a fleet.
 */
record GraphChannels(List<GraphChannel> channels) {

    /** Beyond it, the next way is opened. */
    static final int FEW_CHECKS = 16;

    /** More connections bring little, since encryption is bound by the processors. */
    private static final int COUNT = 4;

    /** Ways that differ in nothing but their connections. */
    static GraphChannels of(OkHttpClient client, Supplier<ConnectionPool> connections, RequestQueue queue) {
        return new GraphChannels(Stream.generate(connections)
                .limit(COUNT)
                .map(pool -> client.newBuilder().connectionPool(pool).build())
                .map(http -> GraphChannel.over(http, queue))
                .toList());
    }

    /** The way for one more check, which has to leave it. */
    GraphChannel enter() {
        GraphChannel channel = channels.stream()
                .filter(one -> one.load() < FEW_CHECKS)
                .findFirst()
                .orElseGet(() ->
                        channels.stream().min(comparingInt(GraphChannel::load)).orElseThrow());
        channel.checks().incrementAndGet();
        return channel;
    }

    void evictAll() {
        channels.forEach(channel -> channel.http().connectionPool().evictAll());
    }
}
