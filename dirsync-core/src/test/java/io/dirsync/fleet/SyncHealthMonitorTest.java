package io.dirsync.fleet;

import static io.dirsync.fleet.World.tenant;
import static io.dirsync.fleet.World.tenants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.report.Damping;
import io.dirsync.report.FleetReport;
import io.dirsync.report.Fleets;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantChange;
import io.dirsync.report.TenantChange.Kind;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("try")
class SyncHealthMonitorTest {

    private static final Duration OFTEN = Duration.ofMillis(1);

    private final ReportHistory history = ReportHistory.of(FleetReport.of(List.of()));
    private final BlockingQueue<TenantChange> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<RuntimeException> trouble = new LinkedBlockingQueue<>();

    @Test
    void tellsOfEveryTenantOnceAndThenOfWhatChanges() throws InterruptedException {
        AtomicInteger checks = new AtomicInteger();
        Checker failingLater = tenant -> report(tenant, checks.incrementAndGet() > 50 ? 4 : 0);

        try (SyncHealthMonitor monitor =
                builder(failingLater).tenants(tenants(3)).start()) {
            assertThat(Set.of(
                            told.take().tenant(),
                            told.take().tenant(),
                            told.take().tenant()))
                    .isEqualTo(new HashSet<>(tenants(3)));
            assertThat(told.take().kind()).isEqualTo(Kind.CHANGED);
            assertThat(monitor.isRunning()).isTrue();
        }
    }

    @Test
    void firstTellsWhatAKilledProcessMayNotHaveTold() throws InterruptedException {
        TenantOutcome outcome = Fleets.checked(tenant(0).value(), Inputs.HEALTHY);
        TenantRecord untold = TenantRecord.unknown(tenant(0)).next(outcome, Damping.none());
        history.save(untold);

        try (SyncHealthMonitor monitor = builder(World::report)
                .tenants(tenants(1))
                .every(Duration.ofDays(1))
                .start()) {
            assertThat(told.take()).isEqualTo(untold.pending().orElseThrow());
        }
        assertThat(history.find(tenant(0))).contains(untold.delivered());
    }

    @Test
    void tellsWhoIsGone() throws InterruptedException {
        history.save(TenantRecord.of(Fleets.checked("gone.com", Inputs.HEALTHY)));

        try (SyncHealthMonitor monitor = builder(World::report).start()) {
            assertThat(told.take())
                    .extracting(TenantChange::id, TenantChange::kind)
                    .containsExactly("gone.com#2", Kind.REMOVED);
        }
    }

    @Test
    void survivesAListenerThatThrowsAndTellsTheOthers() throws InterruptedException {
        Consumer<TenantChange> broken = change -> {
            throw new IllegalStateException(change.id());
        };
        MonitorBuilder builder = SyncHealthMonitor.builder(World::report, history)
                .onTrouble(trouble::add)
                .onChange(broken)
                .onChange(told::add)
                .tenants(tenants(2))
                .every(OFTEN);

        try (SyncHealthMonitor monitor = builder.start()) {
            assertThat(trouble.take()).hasMessageContaining(".example.com#1");
            assertThat(trouble.take()).hasMessageContaining(".example.com#1");
            assertThat(Set.of(told.take().tenant(), told.take().tenant())).hasSize(2);
        }
    }

    @Test
    void asksAgainAfterTheApplicationWasRefused() throws InterruptedException {
        AtomicInteger checks = new AtomicInteger();
        Checker refusedAtFirst = tenant -> {
            if (checks.incrementAndGet() <= 20) {
                throw SnapshotException.because(Reason.CREDENTIAL, "No.").build();
            }
            return World.report(tenant);
        };

        try (SyncHealthMonitor monitor =
                builder(refusedAtFirst).tenants(tenants(5)).start()) {
            Kind kind = told.take().kind();
            while (kind != Kind.REGAINED) {
                kind = told.take().kind();
            }
            assertThat(monitor.isRunning()).isTrue();
        }
    }

    @Test
    void stopsWhatIsUnderWayAndSaysNothingMore() throws InterruptedException {
        BlockingQueue<Thread> entered = new LinkedBlockingQueue<>();
        Checker stuck = tenant -> {
            entered.add(Thread.currentThread());
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                entered.add(Thread.currentThread());
            }
            return World.report(tenant);
        };
        SyncHealthMonitor monitor = builder(stuck).tenants(tenants(1)).start();
        Thread worker = entered.take();

        monitor.close();

        assertThat(monitor.isRunning()).isFalse();
        assertThat(entered.take()).isSameAs(worker);
        assertThat(told).isEmpty();
    }

    @Test
    void canBeStoppedByAListener() throws InterruptedException {
        BlockingQueue<SyncHealthMonitor> self = new LinkedBlockingQueue<>();
        SyncHealthMonitor monitor = SyncHealthMonitor.builder(World::report, history)
                .tenants(tenants(1))
                .every(OFTEN)
                .onTrouble(trouble::add)
                .onChange(change -> {
                    take(self).close();
                    told.add(change);
                })
                .start();
        self.add(monitor);

        assertThat(told.take().kind()).isEqualTo(Kind.ADDED);
        assertThat(monitor.isRunning()).isFalse();
    }

    @Test
    void givesUpWhenItsExecutorDoes() throws InterruptedException {
        FleetOptions options = FleetOptions.standard().withExecutor(task -> {
            throw new RejectedExecutionException();
        });

        try (SyncHealthMonitor monitor =
                builder(World::report).tenants(tenants(1)).options(options).start()) {
            assertThat(trouble.take()).hasMessageStartingWith("The executor refuses the check");
            assertThat(monitor.isRunning()).isFalse();
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder(World::report)
                        .tenants(tenants(1))
                        .every(Duration.ZERO)
                        .start())
                .withMessage("The interval of tenant t0.example.com must be more than zero, but was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        builder(World::report).options(FleetOptions.standard().withDeadline(Duration.ofSeconds(1))))
                .withMessage("A monitor goes on until it is closed, but the options end it after PT1S. Use"
                        + " withDeadline(null).");
    }

    @Test
    void spreadsTenantsEvenlyAndAlwaysInTheSameWay() {
        long hour = Duration.ofHours(1).toNanos();
        int[] tenths = new int[10];

        tenants(1000).forEach(tenant -> tenths[(int) (Timetable.phase(tenant, hour) * 10 / hour)]++);

        assertThat(Arrays.stream(tenths).boxed()).allMatch(count -> count > 70 && count < 130);
        assertThat(Timetable.phase(tenant(7), hour)).isEqualTo(Timetable.phase(tenant(7), hour));
    }

    @Test
    void doesNotCheckATenantTwiceAtOnce() {
        DueTenants due = new DueTenants();

        assertThat(due.add(tenant(0))).isTrue();
        assertThat(due.add(tenant(0))).isFalse();
        assertThat(due.poll()).isEqualTo(tenant(0));
        assertThat(due.add(tenant(0))).isFalse();
        due.done(tenant(0));
        assertThat(due.add(tenant(0))).isTrue();
    }

    private MonitorBuilder builder(Checker checker) {
        return SyncHealthMonitor.builder(checker, history)
                .every(OFTEN)
                .onChange(told::add)
                .onTrouble(trouble::add);
    }

    private static SyncHealthReport report(TenantId tenant, int days) {
        return Fleets.report(tenant.value(), Inputs.HEALTHY.last(Duration.ofDays(days)));
    }

    private static <T> T take(BlockingQueue<T> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
