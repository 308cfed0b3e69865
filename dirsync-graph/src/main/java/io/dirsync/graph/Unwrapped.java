package io.dirsync.graph;

import java.io.IOException;
import java.util.concurrent.CompletionException;

/** Takes off what futures wrap around a failure. */
final class Unwrapped {

    private Unwrapped() {}

    static Throwable cause(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }

    /** The same as a failure of the network, which it is if nobody was mistaken. */
    static IOException network(Throwable failure) {
        Throwable cause = cause(failure);
        return cause instanceof IOException network ? network : new IOException(cause);
    }
}
