package io.dirsync.testkit.graph;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which resource a request is about: the collection, or the one of the given id. */
record ResourcePath(
        ApiVersion version, Resource resource, @Nullable String id) {

    private static final Set<String> QUERY_OPTIONS = Set.of("$select", "select");

    /** Empty when nothing is served there, or not to such a request. */
    static Optional<ResourcePath> of(Ask ask) {
        if (!ask.method().equals("GET") || !QUERY_OPTIONS.containsAll(ask.queryNames())) {
            return Optional.empty();
        }
        String[] segments = ask.path().substring(1).split("/", 2);
        if (segments.length < 2) {
            return Optional.empty();
        }
        return ApiVersion.ofSegment(segments[0]).flatMap(version -> below(version, segments[1]));
    }

    private static Optional<ResourcePath> below(ApiVersion version, String path) {
        for (Resource resource : Resource.all()) {
            if (path.equals(resource.path())) {
                return Optional.of(new ResourcePath(version, resource, null));
            }
            String prefix = resource.path() + "/";
            if (path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0) {
                return Optional.of(new ResourcePath(version, resource, path.substring(prefix.length())));
            }
        }
        return Optional.empty();
    }
}
