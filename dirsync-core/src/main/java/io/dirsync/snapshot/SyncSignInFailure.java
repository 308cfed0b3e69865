package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Sign-ins of an account or application of synchronization that were refused for one and the same reason.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param errorCode the number behind {@code AADSTS}, for example 50126 for a wrong password
 * @param count how often in the time that was looked at, one or more
 * @param last when it last happened
 */
public record SyncSignInFailure(long errorCode, long count, Instant last) {

    /** Checks that the instant is not null. */
    public SyncSignInFailure {
        requireNonNull(last, "last");
    }
}
