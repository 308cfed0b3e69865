package io.dirsync.fleet;

import static io.dirsync.fleet.World.tenant;
import static io.dirsync.fleet.World.tenants;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.FleetReport;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same with threads that are really there. */
@Timeout(60)
class FleetThreadsTest {

    private static final FleetOptions OPTIONS =
            FleetOptions.standard().withConcurrency(16).withRetries(RetryPolicy.none());

    @Test
    void checksTenantsOnThreadsOfItsOwnThatDoNotKeepTheProgramAlive() {
        Queue<Thread> threads = new ConcurrentLinkedQueue<>();
        Checker noting = tenant -> {
            threads.add(Thread.currentThread());
            return World.report(tenant);
        };

        try (FleetRun run = FleetRun.open(noting, tenants(500), OPTIONS)) {
            FleetReport report = run.collect(progress -> {});

            assertThat(report.worstFirst()).hasSize(500);
        }
        assertThat(threads).allMatch(Thread::isDaemon).doesNotContain(Thread.currentThread());
    }

    @Test
    void interruptsAThreadWhoseTimeIsOver() throws InterruptedException {
        Hole hole = new Hole();

        try (FleetRun run = FleetRun.open(hole, tenants(1), OPTIONS.withTenantDeadline(Duration.ofMillis(1)))) {
            assertThat(FleetRunTest.failures(run.stream().toList()))
                    .extracting(failed -> failed.cause().reason())
                    .containsExactly(Reason.TIMED_OUT);
        }
        assertThat(hole.interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void interruptsWhatIsUnderWayWhenAnotherThreadCancels() throws InterruptedException {
        Hole hole = new Hole();

        try (FleetRun run = FleetRun.open(hole, tenants(3), OPTIONS)) {
            Thread canceller = new Thread(() -> {
                await(hole.entered);
                run.cancel();
            });
            canceller.start();
            assertThat(run.stream().toList()).hasSize(3).hasOnlyElementsOfType(TenantOutcome.NotChecked.class);
        }
        assertThat(hole.interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesNoInterruptOnAThreadOfAPool() {
        AtomicInteger interrupted = new AtomicInteger();
        Checker late = tenant -> {
            interrupted.addAndGet(Thread.interrupted() ? 1 : 0);
            if (tenant.equals(tenant(0))) {
                Thread.currentThread().interrupt();
            }
            return World.report(tenant);
        };

        try (FleetRun run = FleetRun.open(late, List.of(tenant(0)), OPTIONS)) {
            assertThat(run.stream()).hasSize(1);
        }
        assertThat(interrupted).hasValue(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never answers unless it is interrupted. */
    private static final class Hole implements Checker {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch interrupted = new CountDownLatch(1);

        @Override
        public SyncHealthReport check(TenantId tenant) {
            entered.countDown();
            await(new CountDownLatch(1));
            interrupted.countDown();
            return World.report(tenant);
        }
    }
}
