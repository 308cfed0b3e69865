package io.dirsync.graph;

/** What is wrong with a certificate and how to mend it. It has no cause, for that might repeat what was read. */
final class UnusableCertificate extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableCertificate(String what, String remedy) {
        super(what + ". " + remedy + ".");
    }
}
