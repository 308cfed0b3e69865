package io.dirsync.graph.bench;

/** One way to read what a check needs. Safe for use by several threads. */
interface Contender extends AutoCloseable {

    /** Reads once, and fails unless everything was there. */
    void check();

    @Override
    void close();
}
