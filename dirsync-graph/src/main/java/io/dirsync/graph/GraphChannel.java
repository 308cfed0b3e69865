package io.dirsync.graph;

import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;

/** A client with connections of its own, and how many checks use them now. */
record GraphChannel(OkHttpClient http, AtomicInteger checks) {

    static GraphChannel over(OkHttpClient http) {
        return new GraphChannel(http, new AtomicInteger());
    }

    int load() {
        return checks.get();
    }

    /** One check fewer. */
    void leave() {
        checks.decrementAndGet();
    }
}
