package io.dirsync.testkit.graph;

import java.util.Optional;
import java.util.stream.Stream;

/** The versions of Microsoft Graph, each with properties that the other has not. */
enum ApiVersion {
    V1("v1.0"),
    BETA("beta");

    private final String segment;

    ApiVersion(String segment) {
        this.segment = segment;
    }

    String segment() {
        return segment;
    }

    static Optional<ApiVersion> ofSegment(String segment) {
        return Stream.of(values())
                .filter(version -> version.segment.equals(segment))
                .findFirst();
    }
}
