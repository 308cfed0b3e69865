package io.dirsync.bench;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Any number of tenants in memory, each named by its number, which answer after a while or misbehave. */
final class FleetTenants {

    private static final TenantSnapshot LIKE = BenchTenant.HEALTHY.snapshot();

    private FleetTenants() {}

    static TenantId tenant(int number) {
        return TenantId.of(new UUID(0, number).toString());
    }

    static int number(TenantId tenant) {
        return (int) UUID.fromString(tenant.value()).getLeastSignificantBits();
    }

    /** Named one by one as they are asked for. */
    static Iterable<TenantId> first(int count) {
        return () -> named(count);
    }

    private static Iterator<TenantId> named(int count) {
        return IntStream.range(0, count).mapToObj(FleetTenants::tenant).iterator();
    }

    static SnapshotSource answeringAfter(Duration latency) {
        return tenant -> {
            wait(latency);
            return snapshot(tenant);
        };
    }

    /** One in a hundred never answers, and five are throttled at first. */
    static SnapshotSource partlyBroken(Duration latency) {
        return tenant -> {
            int hundredth = number(tenant) % 100;
            if (hundredth == 50) {
                wait(Duration.ofDays(1));
            }
            wait(latency);
            if (hundredth % 20 == 7) {
                throw SnapshotException.because(Reason.THROTTLED, "Later.")
                        .retryAfter(Duration.ofSeconds(1))
                        .build();
            }
            return snapshot(tenant);
        };
    }

    /** Fails in one way or another in one of ten attempts. */
    static SnapshotSource unreliable() {
        return tenant -> {
            switch (new SplittableRandom(System.nanoTime() ^ tenant.hashCode()).nextInt(50)) {
                case 0 ->
                    throw SnapshotException.because(Reason.THROTTLED, "Later.")
                            .retryAfter(Duration.ofMillis(5))
                            .build();
                case 1 ->
                    throw SnapshotException.because(Reason.UNREACHABLE, "Gone.").build();
                case 2 ->
                    throw SnapshotException.because(Reason.TIMED_OUT, "Slow.").build();
                case 3 ->
                    throw SnapshotException.because(Reason.PERMISSION_DENIED, "No.")
                            .build();
                case 4 -> throw new IllegalStateException("Broken.");
                default -> {
                    return snapshot(tenant);
                }
            }
        };
    }

    /** As a request does: the thread is blocked, and an interrupt ends it. */
    private static void wait(Duration latency) {
        long end = System.nanoTime() + latency.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
            if (Thread.currentThread().isInterrupted()) {
                throw SnapshotException.because(Reason.INTERRUPTED, "Interrupted.")
                        .build();
            }
        }
    }

    private static TenantSnapshot snapshot(TenantId tenant) {
        return TenantSnapshot.builder(tenant, LIKE.capturedAt())
                .profile(LIKE.profile())
                .directorySync(LIKE.directorySync())
                .passwordSync(LIKE.passwordSync())
                .domains(LIKE.domains())
                .features(LIKE.features())
                .build();
    }
}
