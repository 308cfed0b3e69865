package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.ObjectError;
import java.time.Duration;

/**
 * Errors of one kind on objects that the service could not take over as they are, one error an object.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param type what kind of objects
 * @param category the category as the service spells it
 * @param property the property that caused them; empty where the service does not say
 * @param count how many objects have such an error, one or more
 * @param occurred when they occurred
 */
public record FakeObjectError(ObjectError.Type type, String category, String property, long count, Moment occurred) {

    /** The only category that is documented. */
    public static final String CONFLICT = "PropertyConflict";

    /** Checks that no component is null, and that there is at least one error. */
    public FakeObjectError {
        requireNonNull(type, "type");
        requireNonNull(category, "category");
        requireNonNull(property, "property");
        requireNonNull(occurred, "occurred");
        if (count < 1) {
            throw new IllegalArgumentException("A kind of error needs at least one object, but had " + count + ".");
        }
    }

    /**
     * {@return users whose sign-in names collide with those of others since two hours}
     *
     * @param count how many
     */
    public static FakeObjectError nameConflicts(long count) {
        return new FakeObjectError(
                ObjectError.Type.USER, CONFLICT, "UserPrincipalName", count, Moment.ago(Duration.ofHours(2)));
    }

    /**
     * {@return objects whose mail addresses collide with those of others since two hours}
     *
     * @param type what kind of objects
     * @param count how many
     */
    public static FakeObjectError addressConflicts(ObjectError.Type type, long count) {
        return new FakeObjectError(type, CONFLICT, "ProxyAddresses", count, Moment.ago(Duration.ofHours(2)));
    }

    /**
     * {@return these errors at another time}
     *
     * @param when when they occurred
     */
    public FakeObjectError occurred(Moment when) {
        return new FakeObjectError(type, category, property, count, when);
    }

    /**
     * {@return these errors under another category}
     *
     * @param name as the service would spell it
     */
    public FakeObjectError category(String name) {
        return new FakeObjectError(type, name, property, count, occurred);
    }
}
