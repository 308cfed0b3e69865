package io.dirsync.graph.bench;

import java.net.URI;

/** The ways in which the stub can be reached. */
enum Way {
    HTTP_1(false, 0),
    HTTP_1_DISTANT(false, Way.LATENCY_MILLIS),
    HTTP_2(true, 0),
    HTTP_2_DISTANT(true, Way.LATENCY_MILLIS);

    /** What the network adds to each answer of a distant server. */
    static final int LATENCY_MILLIS = 50;

    private final boolean isHttp2;
    private final int latencyMillis;

    Way(boolean isHttp2, int latencyMillis) {
        this.isHttp2 = isHttp2;
        this.latencyMillis = latencyMillis;
    }

    boolean isHttp2() {
        return isHttp2;
    }

    int latencyMillis() {
        return latencyMillis;
    }

    static URI url(int port) {
        return URI.create("https://localhost:" + port);
    }

    @Override
    public String toString() {
        return (isHttp2 ? "HTTP/2" : "HTTP/1.1") + ", " + latencyMillis + " ms";
    }
}
