package io.dirsync.testkit.assertj;

import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Assertions that let a test go on after the first failure and tell of all of them at its end: those of dirsync and all
 * of AssertJ's.
 *
 * <p>What AssertJ says of {@link SoftAssertions} goes for these: end with {@link #assertAll()}, or let
 * {@link #assertSoftlyThat(Consumer)} or AssertJ's JUnit extension do it. Not safe for use by several threads.
 */
public class SoftSyncHealthAssertions extends SoftAssertions implements SyncHealthSoftAssertionsProvider {

    /** Starts without a failure. */
    public SoftSyncHealthAssertions() {}

    /**
     * Makes assertions and then fails with all that do not hold.
     *
     * @param assertions the assertions
     * @throws AssertionError listing the failures, if there are any
     */
    public static void assertSoftlyThat(Consumer<SoftSyncHealthAssertions> assertions) {
        SoftAssertionsProvider.assertSoftly(SoftSyncHealthAssertions.class, assertions);
    }
}
