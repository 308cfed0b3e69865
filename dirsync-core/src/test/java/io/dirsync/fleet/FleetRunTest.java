package io.dirsync.fleet;

import static io.dirsync.fleet.World.LATENCY;
import static io.dirsync.fleet.World.tenant;
import static io.dirsync.fleet.World.tenants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.dirsync.fleet.World.Reaction;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FleetRunTest {

    private static final FleetOptions FOUR = FleetOptions.standard()
            .withConcurrency(4)
            .withTenantDeadline(Duration.ofSeconds(10))
            .withRetries(RetryPolicy.none());

    private final World world = new World();

    @Test
    void checksEachTenant() {
        assertThat(world.outcomes(tenants(9), FOUR))
                .hasOnlyElementsOfType(Checked.class)
                .extracting(TenantOutcome::tenant)
                .containsExactlyInAnyOrderElementsOf(tenants(9));
    }

    @Test
    void checksTenantsAtOnceButNotMoreThanItMay() {
        world.outcomes(tenants(9), FOUR);

        assertThat(world.mostUnderWay()).isEqualTo(4);
        assertThat(world.time()).isEqualTo(LATENCY.multipliedBy(3));
    }

    @Test
    void checksATenantOnceThatIsNamedTwice() {
        assertThat(world.outcomes(List.of(tenant(1), tenant(2), tenant(1)), FOUR))
                .extracting(TenantOutcome::tenant)
                .containsExactlyInAnyOrder(tenant(1), tenant(2));
    }

    @Test
    void hasNothingToSayAboutNoTenants() {
        assertThat(world.outcomes(List.of(), FOUR)).isEmpty();
    }

    @Test
    void readsTheInputNoFurtherAheadThanThereArePlaces() {
        AtomicInteger read = new AtomicInteger();
        Iterator<TenantId> input =
                tenants(100).stream().peek(tenant -> read.incrementAndGet()).iterator();

        try (FleetRun run = world.run(() -> input, FOUR)) {
            assertThat(read).hasValue(0);
            run.iterator().next();

            assertThat(read).hasValue(8);
        }
    }

    @Test
    void refusesATenantThatIsNull() {
        try (FleetRun run = world.run(Arrays.asList(tenant(1), null), FOUR)) {
            assertThatNullPointerException()
                    .isThrownBy(() -> run.iterator().hasNext())
                    .withMessage("tenant");
        }
    }

    @Test
    void letsOneTenantFailAlone() {
        world.always(tenant(1), Reaction.failing(Reason.PERMISSION_DENIED));

        assertThat(world.outcomes(tenants(3), FOUR))
                .filteredOn(Failed.class::isInstance)
                .map(Failed.class::cast)
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.tenant()).isEqualTo(tenant(1));
                    assertThat(failed.cause().reason()).isEqualTo(Reason.PERMISSION_DENIED);
                    assertThat(failed.cause().message()).isEqualTo("It is PERMISSION_DENIED.");
                    assertThat(failed.attempts()).isEqualTo(1);
                    assertThat(failed.at()).isEqualTo(Snapshots.NOW.plus(LATENCY));
                });
    }

    @Test
    void givesATenantUpThatNeverAnswers() {
        world.always(tenant(1), Reaction.SILENCE);

        assertThat(failures(world.outcomes(tenants(3), FOUR)))
                .singleElement()
                .satisfies(failed -> assertThat(failed.cause().message())
                        .isEqualTo("The check of tenant t1.example.com did not end within PT10S, the time that the run"
                                + " gives each tenant. Allow more with withTenantDeadline(...), or give the source a"
                                + " shorter timeout of its own, whose message says more."));
        assertThat(world.time()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void givesATenantUpNoMomentTooEarly() {
        world.always(tenant(0), new Reaction(Duration.ofSeconds(10).minusNanos(1), null))
                .always(tenant(1), new Reaction(Duration.ofSeconds(10).plusNanos(1), null));

        assertThat(failures(world.outcomes(tenants(2), FOUR)))
                .extracting(Failed::tenant)
                .containsExactly(tenant(1));
    }

    @Test
    void endsInTimeAndNamesWhomItDidNotComeTo() {
        FleetOptions brief = FOUR.withDeadline(LATENCY.plusMillis(1));

        List<TenantOutcome> outcomes = world.outcomes(tenants(10), brief);

        assertThat(outcomes).hasSize(10);
        assertThat(outcomes)
                .filteredOn(NotChecked.class::isInstance)
                .hasSize(6)
                .allMatch(outcome -> ((NotChecked) outcome).why() == StopCause.DEADLINE);
        assertThat(world.time()).isEqualTo(LATENCY.plusMillis(1));
    }

    @Test
    void returnsWhatIsDoneWhenItIsCancelled() {
        List<TenantOutcome> outcomes = new ArrayList<>();
        try (FleetRun run = world.run(tenants(10), FOUR)) {
            for (TenantOutcome outcome : run) {
                outcomes.add(outcome);
                run.cancel();
            }
        }

        assertThat(outcomes).hasSize(10).first().isInstanceOf(Checked.class);
        assertThat(outcomes.get(9))
                .isEqualTo(new NotChecked(outcomes.get(9).tenant(), world.instant(), StopCause.CANCELLED));
        assertThat(world.time()).isEqualTo(LATENCY);
    }

    @Test
    void isCancelledByAnInterruptWhichStays() {
        Thread.currentThread().interrupt();

        List<TenantOutcome> outcomes = world.outcomes(tenants(10), FOUR);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcomes).hasSize(10).hasOnlyElementsOfType(NotChecked.class);
    }

    @Test
    void saysNothingMoreOnceItIsClosed() {
        FleetRun run = world.run(tenants(10), FOUR);
        run.iterator().next();

        run.close();

        assertThat(run.iterator().hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> run.iterator().next())
                .withMessage("Every tenant has had its outcome, or the run is closed.");
    }

    @Test
    void tellsHowFarItHasCome() {
        world.always(tenant(0), Reaction.failing(Reason.TENANT_NOT_FOUND));
        List<TenantId> input = new ArrayList<>(tenants(8));
        input.add(0, tenant(0));
        List<FleetProgress> steps = new ArrayList<>();

        try (FleetRun run = world.run(input, FOUR)) {
            run.collect(steps::add);
        }

        FleetProgress fourth = steps.get(3);
        assertThat(fourth).hasToString("4 of 8 tenants, 1 failing, after PT0.1S");
        assertThat(fourth.perSecond()).isEqualTo(40);
        assertThat(fourth.timeLeft()).contains(LATENCY);
        assertThat(steps.get(7)).hasToString("8 of 8 tenants, 1 failing, after PT0.2S");
    }

    @Test
    void doesNotKnowHowManyTenantsAnIteratorWillName() {
        try (FleetRun run = world.run(tenants(8).stream()::iterator, FOUR)) {
            run.iterator().next();

            assertThat(run.progress().total()).isEmpty();
            assertThat(run.progress().timeLeft()).isEmpty();
            assertThat(run.progress()).hasToString("1 tenants, 0 failing, after PT0.1S");
        }
    }

    static List<Failed> failures(List<TenantOutcome> outcomes) {
        return outcomes.stream()
                .filter(Failed.class::isInstance)
                .map(Failed.class::cast)
                .toList();
    }
}
