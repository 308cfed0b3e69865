package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Optional;

/** The resources that are served. */
final class ResourceCatalogue {

    private static final List<Resource> ALL = List.of(new OrganizationResource(), new SynchronizationResource());

    private ResourceCatalogue() {}

    /** In the order in which messages list them. */
    static List<Resource> all() {
        return ALL;
    }

    /** The one at a path, as its set spells it. */
    static Optional<Resource> at(String path) {
        return ALL.stream()
                .filter(resource -> resource.set().path().toString().equals(path))
                .findFirst();
    }
}
