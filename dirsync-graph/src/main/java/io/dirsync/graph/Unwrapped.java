package io.dirsync.graph;

import java.util.concurrent.CompletionException;

/** Takes off what futures wrap around a failure. */
final class Unwrapped {

    private Unwrapped() {}

    static Throwable cause(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
        return cause == null ? failure : cause;
    }
}
