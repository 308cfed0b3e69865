package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.ObjectError;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which object errors are wanted, and how.
 *
 * <p>Immutable, and safe for use by several threads if the listener is.
 *
 * @param types the kinds of objects, which are read in the order of the enumeration; at least one
 * @param hasValues whether {@link ObjectError#value()} is filled, which is personal data such as a mail address
 * @param pageTimeout how long one page may take, sign-in and repetitions included, from a millisecond to a day; the timeout
 *     of the source bounds each attempt as well
 * @param listener is told of each page, by the thread that consumes the stream and before it gets the errors of that page
 */
public record ObjectErrorQuery(
        Set<ObjectError.Type> types, boolean hasValues, Duration pageTimeout, Consumer<ObjectErrorProgress> listener) {

    private static final Duration DEFAULT_PAGE_TIMEOUT = Duration.ofSeconds(30);

    /**
     * Checks the components, and copies the set.
     *
     * @throws IllegalArgumentException if there is no type, or the timeout is outside its bounds
     */
    public ObjectErrorQuery {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("There is no type of object. Give at least one.");
        }
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        ConnectionSettings.checkedTimeout("pageTimeout", pageTimeout);
        requireNonNull(listener, "listener");
    }

    /**
     * The errors of all kinds of objects, without values, 30 seconds a page, telling nobody.
     *
     * @return the query
     */
    public static ObjectErrorQuery all() {
        return new ObjectErrorQuery(EnumSet.allOf(ObjectError.Type.class), false, DEFAULT_PAGE_TIMEOUT, progress -> {});
    }

    /**
     * The same for some kinds of objects.
     *
     * @param value the kinds, at least one
     * @return a new query
     * @throws IllegalArgumentException if there is none
     */
    public ObjectErrorQuery of(ObjectError.Type... value) {
        return new ObjectErrorQuery(Set.copyOf(Arrays.asList(value)), hasValues, pageTimeout, listener);
    }

    /**
     * The same with the values that collide, which are personal data.
     *
     * @return a new query
     */
    public ObjectErrorQuery includingValues() {
        return new ObjectErrorQuery(types, true, pageTimeout, listener);
    }

    /**
     * The same with another time for each page.
     *
     * @param value the time, from a millisecond to a day
     * @return a new query
     * @throws IllegalArgumentException if it is shorter or longer
     */
    public ObjectErrorQuery pageWithin(Duration value) {
        return new ObjectErrorQuery(types, hasValues, value, listener);
    }

    /**
     * The same, telling somebody else how far it has come.
     *
     * @param value who is told; what it throws ends the reading
     * @return a new query
     */
    public ObjectErrorQuery tellingProgressTo(Consumer<ObjectErrorProgress> value) {
        return new ObjectErrorQuery(types, hasValues, pageTimeout, value);
    }
}
