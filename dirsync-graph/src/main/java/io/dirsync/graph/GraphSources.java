package io.dirsync.graph;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which sources a check reads. Immutable and safe for use by several threads.
 *
 * <p>Every source that is read costs its requests and asks for its permissions; what is not read is not requested in the
 * snapshot, and rules about it do not apply.
 */
public final class GraphSources {

    private static final GraphSources CORE = new GraphSources(
            EnumSet.of(GraphSource.ORGANIZATION, GraphSource.PASSWORD_SYNC_TIME, GraphSource.SYNC_FEATURES));
    private static final GraphSources EVERYTHING = new GraphSources(EnumSet.allOf(GraphSource.class));
    private static final GraphSources STANDARD = EVERYTHING.without(
            GraphSource.FEDERATION,
            GraphSource.SERVICE_ERRORS,
            GraphSource.CONDITIONAL_ACCESS,
            GraphSource.PROVISIONING_AGENTS,
            GraphSource.RECOMMENDATIONS,
            GraphSource.LOGS);

    private final Set<GraphSource> sources;

    private GraphSources(EnumSet<GraphSource> sources) {
        this.sources = Collections.unmodifiableSet(sources);
    }

    /**
     * The least that a check makes sense with, and the default: {@link GraphSource#ORGANIZATION},
     * {@link GraphSource#PASSWORD_SYNC_TIME} and {@link GraphSource#SYNC_FEATURES}. Three requests, two permissions.
     *
     * @return the sources
     */
    public static GraphSources core() {
        return CORE;
    }

    /**
     * All that an unattended application can read at little cost: the {@linkplain #core() core},
     * {@link GraphSource#SYNC_CLIENT}, {@link GraphSource#DOMAINS}, {@link GraphSource#OBJECT_ERRORS},
     * {@link GraphSource#SYNCED_OBJECTS}, {@link GraphSource#SYNC_IDENTITY}, {@link GraphSource#CLOUD_SYNC_JOBS} and
     * {@link GraphSource#SERVICE_HEALTH}.
     *
     * <p>Left out are {@link GraphSource#FEDERATION}, by which no rule judges and which asks once for every federated
     * domain, {@link GraphSource#SERVICE_ERRORS}, for which every object is read,
     * {@link GraphSource#CONDITIONAL_ACCESS}, whose permission shows all policies of the tenant,
     * {@link GraphSource#PROVISIONING_AGENTS}, which Microsoft Graph shows to signed-in users only,
     * {@link GraphSource#RECOMMENDATIONS}, whose facts others give more directly, and {@link GraphSource#LOGS}, which
     * needs a licence and is throttled hard.
     *
     * @return the sources
     */
    public static GraphSources standard() {
        return STANDARD;
    }

    /**
     * Every source there is; those that need a signed-in user or a licence say so where they lack it.
     *
     * @return the sources
     */
    public static GraphSources everything() {
        return EVERYTHING;
    }

    /**
     * These sources and more.
     *
     * @param more the sources to add
     * @return the larger set
     */
    public GraphSources with(GraphSource... more) {
        EnumSet<GraphSource> larger = copy();
        larger.addAll(List.of(more));
        return new GraphSources(larger);
    }

    /**
     * These sources without some.
     *
     * @param less the sources to leave out
     * @return the smaller set; it may be empty
     */
    public GraphSources without(GraphSource... less) {
        EnumSet<GraphSource> smaller = copy();
        List.of(less).forEach(smaller::remove);
        return new GraphSources(smaller);
    }

    /**
     * Whether a source is read.
     *
     * @param source the source
     * @return true if it is
     */
    public boolean contains(GraphSource source) {
        return sources.contains(source);
    }

    /**
     * The sources as a set.
     *
     * @return the set, not modifiable, in the order of {@link GraphSource}
     */
    public Set<GraphSource> asSet() {
        return sources;
    }

    /** Those of these sources that are allowed. */
    GraphSources restrictedTo(boolean beta, boolean features) {
        GraphPermission ofFeatures = GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL;
        return without(sources.stream()
                .filter(source ->
                        (source.isBeta() && !beta) || (source.permissions().contains(ofFeatures) && !features))
                .toArray(GraphSource[]::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GraphSources that && sources.equals(that.sources);
    }

    @Override
    public int hashCode() {
        return sources.hashCode();
    }

    @Override
    public String toString() {
        return sources.toString();
    }

    private EnumSet<GraphSource> copy() {
        EnumSet<GraphSource> copy = EnumSet.noneOf(GraphSource.class);
        copy.addAll(sources);
        return copy;
    }
}
