package io.dirsync.testkit.junit;

/** How long a server lives that {@link WithFakeGraph} starts. */
public enum ServerLife {
    /** One server for all tests of a class and the classes nested in it, which run one after the other. */
    PER_CLASS,
    /** A server for every test, so that tests may run at the same time. */
    PER_METHOD
}
