package io.dirsync.render;

import io.dirsync.snapshot.Fact;
import java.time.Instant;

/** Object errors of one kind: a row of the table and a bar of the picture. */
record ErrorKind(String name, String property, long count, Fact<Instant> oldest) {

    String label() {
        return property.isEmpty() ? name : name + ", " + property;
    }
}
