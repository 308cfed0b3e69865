package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which resource a request is about, and which part of it.
 *
 * @param parents the keys in the path, by the path of the set that they are of
 * @param key of the entity; null for all
 */
record ResourcePath(
        ApiVersion version,
        Resource resource,
        Map<String, Key> parents,
        Target target,
        @Nullable Key key) {

    private static final String COUNT = "$count";

    /** The part of a resource. */
    enum Target {
        COLLECTION,
        COUNT,
        ENTITY
    }

    /** Empty when nothing is served there. */
    static Optional<ResourcePath> of(Ask ask, ResourceCatalogue catalogue) {
        List<String> path = ask.segments();
        if (path.size() < 2) {
            return Optional.empty();
        }
        List<PathSegment> segments = PathSegment.all(path.subList(1, path.size()));
        return ApiVersion.ofSegment(path.get(0))
                .flatMap(version -> catalogue.all().stream()
                        .filter(resource -> resource.set().versions().contains(version))
                        .flatMap(resource -> match(version, resource, segments).stream())
                        .findFirst());
    }

    /** As the context of an answer names it: with the parents' keys in quotes. */
    String text() {
        List<String> template = resource.set().path().segments();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.size(); i++) {
            Key parent = parents.get(String.join("/", template.subList(0, i)));
            String word = text.isEmpty() ? template.get(i) : "/" + template.get(i);
            text.append(parent == null ? word : "('" + parent.value() + "')");
        }
        return text.toString();
    }

    /** The entity that is meant; throws what the service answers when it is not there. */
    Map<String, @Nullable Object> checkedEntity(Reading reading) {
        Optional<Map<String, @Nullable Object>> entity =
                key == null ? resource.entities(reading).stream().findFirst() : resource.entity(reading, key);
        return entity.orElseThrow(() -> GraphProblem.noSuchObject(key == null ? text() : key.value()));
    }

    private static Optional<ResourcePath> match(ApiVersion version, Resource resource, List<PathSegment> asked) {
        PathTemplate path = resource.set().path();
        int more = asked.size() - path.size();
        if (more < 0 || more > 1) {
            return Optional.empty();
        }
        return path.keysIn(asked).flatMap(parents -> {
            ResourcePath all = new ResourcePath(version, resource, parents, Target.COLLECTION, null);
            return more == 0 ? Optional.of(all.whole()) : all.part(asked.get(path.size()));
        });
    }

    private ResourcePath whole() {
        return resource.set().isSingleton() ? new ResourcePath(version, resource, parents, Target.ENTITY, null) : this;
    }

    private Optional<ResourcePath> part(PathSegment last) {
        if (resource.set().isSingleton()) {
            return Optional.empty();
        }
        if (last.is(COUNT)) {
            return Optional.of(new ResourcePath(version, resource, parents, Target.COUNT, null));
        }
        return last.asKey()
                .filter(wanted -> resource.set().isKey(wanted.property()))
                .map(wanted -> new ResourcePath(version, resource, parents, Target.ENTITY, wanted));
    }
}
