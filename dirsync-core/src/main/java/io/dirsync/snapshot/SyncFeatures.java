package io.dirsync.snapshot;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The switches of the tenant that shape directory synchronization; a switch that was not read is never taken for off.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param flags the switches that were looked for
 */
public record SyncFeatures(Map<SyncFeature, Fact<Boolean>> flags) {

    private static final Fact<Boolean> NOT_LOOKED_FOR = Fact.notRequested();

    /** Copies the map. */
    public SyncFeatures {
        EnumMap<SyncFeature, Fact<Boolean>> copy = new EnumMap<>(SyncFeature.class);
        copy.putAll(flags);
        flags = Collections.unmodifiableMap(copy);
    }

    /**
     * Facts that nobody asked for.
     *
     * @return features of which none was requested
     */
    public static SyncFeatures notRequested() {
        return new SyncFeatures(Map.of());
    }

    /**
     * One switch.
     *
     * @param feature which
     * @return the fact; not requested if it was not looked for
     */
    public Fact<Boolean> flag(SyncFeature feature) {
        return flags.getOrDefault(feature, NOT_LOOKED_FOR);
    }

    List<NamedFact> facts() {
        return Arrays.stream(SyncFeature.values())
                .map(feature -> new NamedFact("features." + feature.property(), flag(feature)))
                .toList();
    }
}
