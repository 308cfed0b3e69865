package io.dirsync.graph;

import io.dirsync.snapshot.SnapshotException.Reason;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Code that somebody else wrote, and that returns a secret.
 *
 * @param what what it returns, as messages name it
 */
record GivenCode(String what) {

    /**
     * What the code returns, without blanks around it.
     *
     * @throws SignInProblem if it returns nothing or fails; only the kind of a failure is passed on, for its words may
     *     hold the secret
     */
    String call(Supplier<@Nullable String> code) throws SignInProblem {
        String text = returnedBy(code);
        if (text == null || text.isBlank()) {
            throw new SignInProblem(
                    Reason.AUTHENTICATION,
                    "The supplier of " + what + " returned nothing. Let it return one or throw.");
        }
        return text.strip();
    }

    private @Nullable String returnedBy(Supplier<@Nullable String> code) throws SignInProblem {
        try {
            return code.get();
        } catch (RuntimeException e) {
            throw new SignInProblem(
                    Reason.AUTHENTICATION,
                    "The supplier of " + what + " failed with " + e.getClass().getName()
                            + ". Let it say why in a log of its own.");
        }
    }
}
