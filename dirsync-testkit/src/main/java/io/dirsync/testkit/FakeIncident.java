package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Trouble of Microsoft's own identity service, as a fake tenant is told of it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param title what it is about
 * @param status how far it is, as the service spells it, for example {@code serviceDegradation}
 * @param began when it began
 * @param ended when it ended; null while it lasts
 */
public record FakeIncident(
        String title, String status, Moment began, @Nullable Moment ended) {

    /** Checks that nothing but the end is null. */
    public FakeIncident {
        requireNonNull(title, "title");
        requireNonNull(status, "status");
        requireNonNull(began, "began");
    }

    /**
     * {@return an incident that degrades the service and lasts}
     *
     * @param title what it is about
     * @param began when it began
     */
    public static FakeIncident degradation(String title, Moment began) {
        return new FakeIncident(title, "serviceDegradation", began, null);
    }

    /**
     * {@return this incident once it is over}
     *
     * @param when when it ended
     */
    public FakeIncident ended(Moment when) {
        return new FakeIncident(title, "serviceRestored", began, requireNonNull(when, "when"));
    }
}
