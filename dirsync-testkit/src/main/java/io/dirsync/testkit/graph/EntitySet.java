package io.dirsync.testkit.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a resource without asking a tenant: path, type, versions, permissions, properties.
 *
 * <p>Made with {@link #at(String)}. Immutable and safe for use by several threads.
 */
final class EntitySet {

    private final PathTemplate path;
    private final boolean singleton;
    private final String type;
    private final String context;
    private final Set<ApiVersion> versions;
    private final Set<String> alternateKeys;
    private final int cost;
    private final int largestPage;
    private final Gate reading;
    private final @Nullable Gate changing;
    private final Map<String, Property> properties;

    private EntitySet(Builder builder) {
        this.path = PathTemplate.of(builder.path);
        this.singleton = builder.singleton;
        this.type = builder.type;
        this.context = builder.context;
        this.versions = builder.versions;
        this.alternateKeys = builder.alternateKeys;
        this.cost = builder.cost;
        this.largestPage = builder.largestPage;
        this.reading = builder.reading;
        this.changing = builder.changing;
        this.properties = Map.copyOf(builder.properties);
    }

    /**
     * Starts a description.
     *
     * @param path below the version, with {@code {id}} where the key of a parent stands
     */
    static Builder at(String path) {
        return new Builder(path);
    }

    PathTemplate path() {
        return path;
    }

    boolean isSingleton() {
        return singleton;
    }

    String type() {
        return type;
    }

    /** What {@code @odata.context} names when it is not the path; else empty. */
    String context() {
        return context;
    }

    Set<ApiVersion> versions() {
        return versions;
    }

    /** Resource units of a plain read. */
    int cost() {
        return cost;
    }

    /** How many entities a client may ask for at once. */
    int largestPage() {
        return largestPage;
    }

    Gate reading() {
        return reading;
    }

    /** Empty when nobody can change it. */
    Optional<Gate> changing() {
        return Optional.ofNullable(changing);
    }

    boolean isKey(String property) {
        return property.equals(Key.ID) || alternateKeys.contains(property);
    }

    /** Empty when the type has no such property in that version. */
    Optional<Property> property(String name, ApiVersion version) {
        return Optional.ofNullable(properties.get(name))
                .filter(property -> property.versions().contains(version));
    }

    @Override
    public String toString() {
        return path.toString();
    }

    /** Collects a description. */
    static final class Builder {

        private final String path;
        private final Map<String, Property> properties = new LinkedHashMap<>();
        private boolean singleton;
        private String type = "";
        private String context = "";
        private Set<ApiVersion> versions = EnumSet.allOf(ApiVersion.class);
        private Set<String> alternateKeys = Set.of();
        private int cost = 1;
        private int largestPage = 999;
        private Gate reading = new Gate(Set.of(), Optional.empty(), Gate.Refusal.FORBIDDEN, false);
        private @Nullable Gate changing;

        private Builder(String path) {
            this.path = path;
        }

        /** The type as the metadata names it, for example {@code microsoft.graph.user}. */
        Builder type(String name) {
            type = name;
            return this;
        }

        /** There is one object at the path itself, and no collection. */
        Builder singleton() {
            singleton = true;
            return this;
        }

        /** What {@code @odata.context} names instead of the path, for example {@code directoryObjects}. */
        Builder context(String name) {
            context = name;
            return this;
        }

        /** The only version that has it. */
        Builder onlyIn(ApiVersion version) {
            versions = Set.of(version);
            return this;
        }

        /** Properties that work as keys in {@code set(property='..')}. */
        Builder alternateKeys(String... names) {
            alternateKeys = Set.of(names);
            return this;
        }

        /** Resource units of a plain read, before {@code $select}, {@code $top} and {@code $expand}; 1 unless told. */
        Builder cost(int units) {
            cost = units;
            return this;
        }

        /** How many entities a client may ask for at once; 999 unless told, as in the directory. */
        Builder largestPage(int entities) {
            largestPage = entities;
            return this;
        }

        /** Who may read it. */
        Builder readBy(Gate gate) {
            reading = gate;
            return this;
        }

        /** Who may change it with PATCH; {@link Resource#changed} does. */
        Builder changedBy(Gate gate) {
            changing = gate;
            return this;
        }

        Builder property(Property... several) {
            return properties(List.of(several));
        }

        Builder properties(List<Property> several) {
            List<Property> added = new ArrayList<>(several);
            added.forEach(property -> properties.put(property.name(), property));
            return this;
        }

        EntitySet build() {
            return new EntitySet(this);
        }
    }
}
