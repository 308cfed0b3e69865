package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.ObjectError;
import java.time.Duration;

/**
 * Errors that one service behind the directory, such as Exchange, reports for objects, one error an object.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param type what kind of objects
 * @param service the instance of the service, for example {@code exchange/EURPR05-MIXED}
 * @param count how many objects have such an error, one or more
 * @param created when they were created
 * @param isResolved whether they are over
 */
public record FakeServiceError(ObjectError.Type type, String service, long count, Moment created, boolean isResolved) {

    /** Checks that no component is null, and that there is at least one error. */
    public FakeServiceError {
        requireNonNull(type, "type");
        requireNonNull(service, "service");
        requireNonNull(created, "created");
        if (count < 1) {
            throw new IllegalArgumentException("A service error needs at least one object, but had " + count + ".");
        }
    }

    /**
     * {@return unresolved errors that Exchange reports for users since a day}
     *
     * @param count how many
     */
    public static FakeServiceError ofExchange(long count) {
        return new FakeServiceError(
                ObjectError.Type.USER, "exchange/EURPR05-MIXED", count, Moment.ago(Duration.ofDays(1)), false);
    }

    /** {@return these errors once they are over} */
    public FakeServiceError resolved() {
        return new FakeServiceError(type, service, count, created, true);
    }
}
