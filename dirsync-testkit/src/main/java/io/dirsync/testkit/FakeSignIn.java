package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

/**
 * An entry of the sign-in log of a fake tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param user the name in front of the {@code @} of the user who signed in
 * @param errorCode the number of the AADSTS error; zero for success
 * @param at when it was tried
 */
public record FakeSignIn(String user, int errorCode, Moment at) {

    /** Checks that no component is null. */
    public FakeSignIn {
        requireNonNull(user, "user");
        requireNonNull(at, "at");
    }
}
