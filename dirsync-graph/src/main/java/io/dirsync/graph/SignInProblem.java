package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.io.IOException;

/** A sign-in failed on this side of the network. The message is complete, and names no secret and no personal data. */
final class SignInProblem extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String text;

    SignInProblem(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.text = message;
    }

    /** The application has nothing valid to prove its identity with, so that it can sign in to no tenant. */
    static SignInProblem ofCredential(String message) {
        return new SignInProblem(Reason.CREDENTIAL, message);
    }

    SnapshotException exception() {
        return SnapshotException.because(reason, text).build();
    }
}
