package io.dirsync.graph;

import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;

/** A client with connections of its own, the queue in which its requests wait, and how many checks use it now. */
record GraphChannel(OkHttpClient http, RequestQueue queue, AtomicInteger checks) {

    static GraphChannel over(OkHttpClient http, RequestQueue queue) {
        return new GraphChannel(http, queue, new AtomicInteger());
    }

    int load() {
        return checks.get();
    }

    /** One check fewer. */
    void leave() {
        checks.decrementAndGet();
    }
}
