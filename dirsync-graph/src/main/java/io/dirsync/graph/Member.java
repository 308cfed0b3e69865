package io.dirsync.graph;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;

/** A member of a resource by name, and the facts that it can turn out to be. */
record Member(String name, Origin origin) {

    <T> Fact<T> known(T value) {
        return new Fact.Known<>(value, origin);
    }

    <T> Fact<T> missing() {
        return new Fact.Missing<>(origin);
    }

    <T> Fact<T> notReturned() {
        return new Fact.Unreadable<>(Gap.of(Gap.Reason.NOT_RETURNED, "no member " + name), origin);
    }

    /** The value is not shown, for it can be anything. */
    <T> Fact<T> malformed(String expected) {
        return new Fact.Unreadable<>(Gap.of(Gap.Reason.MALFORMED, name + " is not " + expected), origin);
    }
}
