package io.dirsync.bench;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts as an adapter delivers them, with their origin. */
final class BenchFacts {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final Origin ORIGIN = new Origin("organization", "v1.0", "5f9b0e1c-0000-4000-8000-000000000001");

    private BenchFacts() {}

    static <T> Fact<T> known(T value) {
        return new Fact.Known<>(value, ORIGIN);
    }

    static <T> Fact<T> missing() {
        return new Fact.Missing<>(ORIGIN);
    }

    static Fact<Instant> ago(String age) {
        return known(NOW.minus(Duration.parse(age)));
    }

    static SyncFeatures switchedOn(Set<SyncFeature> on) {
        return new SyncFeatures(Arrays.stream(SyncFeature.values())
                .collect(Collectors.toMap(feature -> feature, feature -> known(on.contains(feature)))));
    }
}
