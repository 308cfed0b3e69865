package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One object that the service could not take over as it is.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param type what kind of object
 * @param id the id of the object in the tenant
 * @param category the category as the service spells it
 * @param property the property that caused it; empty when not known
 * @param value the value that collides, which is personal data and not requested by default
 * @param occurred when it occurred
 */
public record ObjectError(
        Type type, String id, String category, String property, Fact<String> value, Fact<Instant> occurred) {

    /** Checks the components, and copies collections. */
    public ObjectError {
        requireNonNull(type, "type");
        requireNonNull(id, "id");
        requireNonNull(category, "category");
        requireNonNull(property, "property");
        requireNonNull(value, "value");
        requireNonNull(occurred, "occurred");
    }

    /** The kinds of object that carry errors. */
    public enum Type {
        /** A user. */
        USER,
        /** A group. */
        GROUP,
        /** A contact of the organization. */
        CONTACT
    }
}
