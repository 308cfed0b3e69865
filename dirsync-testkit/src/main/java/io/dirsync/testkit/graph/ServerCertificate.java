package io.dirsync.testkit.graph;

/** The certificates that the server of the fake can show. */
public enum ServerCertificate {
    /** A good one, by the authority of the fake. */
    VALID,
    /** One by an authority that nobody trusts. */
    UNTRUSTED,
    /** One of another host. */
    WRONG_HOST,
    /** One that expired yesterday by the clock of the computer. */
    EXPIRED
}
