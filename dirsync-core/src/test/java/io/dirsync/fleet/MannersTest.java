package io.dirsync.fleet;

import static io.dirsync.fleet.FleetRunTest.failures;
import static io.dirsync.fleet.World.LATENCY;
import static io.dirsync.fleet.World.tenant;
import static io.dirsync.fleet.World.tenants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dirsync.fleet.World.Reaction;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a run lets wait, for how long, and whom it spares that. */
class MannersTest {

    private static final FleetOptions FOUR = FleetOptions.standard().withConcurrency(4);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final World world = new World();

    @Test
    void letsAThrottledTenantWaitAloneForAsLongAsItWasAsked() {
        world.with(tenant(0), attempt -> attempt == 1 ? Reaction.throttled(MINUTE) : Reaction.WELL);

        List<TenantOutcome> outcomes = world.outcomes(tenants(9), FOUR);

        assertThat(outcomes).hasOnlyElementsOfType(Checked.class);
        assertThat(outcomes.get(8).tenant()).isEqualTo(tenant(0));
        assertThat(world.departures(tenant(0))).containsExactly(Duration.ZERO, LATENCY.plus(MINUTE));
        assertThat(tenants(9).subList(1, 9))
                .allMatch(other -> world.departures(other).get(0).compareTo(LATENCY.multipliedBy(2)) <= 0);
    }

    @Test
    void waitsUpToHalfAsLongAgainSoThatNotAllComeBackAtOnce() {
        world.with(tenant(0), attempt -> attempt == 1 ? Reaction.throttled(MINUTE) : Reaction.WELL);

        try (FleetRun run = world.run(tenants(1), FOUR, () -> -1L)) {
            assertThat(run.stream()).hasSize(1);
        }

        assertThat(world.departures(tenant(0)).get(1))
                .isBetween(MINUTE.plusSeconds(29), LATENCY.plus(MINUTE).plusSeconds(30));
    }

    @Test
    void doesNotLetTheOthersWaitForTheSecondAttempt() {
        world.with(tenant(0), attempt -> attempt == 1 ? Reaction.throttled(Duration.ZERO) : Reaction.WELL);

        world.outcomes(tenants(400), FOUR);

        assertThat(world.departures(tenant(0)).get(1)).isEqualTo(LATENCY.multipliedBy(100));
    }

    @Test
    void doesNotLetTheSecondAttemptWaitForTheOthersForEver() {
        RetryPolicy impatient = new RetryPolicy(2, Duration.ZERO, Duration.ofSeconds(3));
        world.with(tenant(0), attempt -> attempt == 1 ? Reaction.throttled(Duration.ofSeconds(1)) : Reaction.WELL);

        world.outcomes(tenants(400), FOUR.withRetries(impatient));

        assertThat(world.departures(tenant(0)).get(1)).isEqualTo(LATENCY.plusSeconds(4));
    }

    @Test
    void beginsNoNewTenantWhileTooManyWait() {
        int many = WaitingRoom.CAPACITY + 1000;
        FleetOptions options = FOUR.withConcurrency(1000).withRetries(new RetryPolicy(2, MINUTE, MINUTE));
        tenants(WaitingRoom.CAPACITY)
                .forEach(tenant -> world.with(
                        tenant, attempt -> attempt == 1 ? Reaction.failing(Reason.UNREACHABLE) : Reaction.WELL));

        assertThat(world.outcomes(tenants(many), options)).hasSize(many).hasOnlyElementsOfType(Checked.class);
        assertThat(world.departures(tenant(many - 1)).get(0)).isGreaterThan(MINUTE);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "TIMED_OUT"})
    void triesWhatPassesAgainWhenNoNewTenantIsLeft(Reason reason) {
        world.with(tenant(0), attempt -> attempt < 3 ? Reaction.failing(reason) : Reaction.WELL);

        List<TenantOutcome> outcomes = world.outcomes(tenants(400), FOUR);

        assertThat(outcomes).hasOnlyElementsOfType(Checked.class);
        assertThat(world.departures(tenant(0)))
                .containsExactly(
                        Duration.ZERO,
                        LATENCY.multipliedBy(100),
                        LATENCY.multipliedBy(101).plusSeconds(4));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"THROTTLED", "UNREACHABLE", "TIMED_OUT"})
    void triesNothingAgainThatDoesNotPass(Reason reason) {
        world.always(tenant(0), Reaction.failing(reason));

        assertThat(failures(world.outcomes(tenants(1), FOUR)))
                .extracting(Failed::attempts)
                .containsExactly(1);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        world.always(tenant(0), Reaction.failing(Reason.UNREACHABLE));

        assertThat(failures(world.outcomes(tenants(1), FOUR)))
                .extracting(Failed::attempts)
                .containsExactly(3);
    }

    @Test
    void doesNotWaitForAServiceThatAsksForTooMuch() {
        Duration longest = RetryPolicy.standard().longestWait();
        world.always(tenant(0), Reaction.throttled(longest))
                .always(tenant(1), Reaction.throttled(longest.plusNanos(1)));

        assertThat(failures(world.outcomes(tenants(2), FOUR)))
                .extracting(Failed::tenant, Failed::attempts)
                .containsExactly(tuple(tenant(1), 1), tuple(tenant(0), 3));
    }

    @Test
    void doesNotWaitBeyondTheEndOfTheRun() {
        world.always(tenant(0), Reaction.throttled(MINUTE));

        List<TenantOutcome> outcomes = world.outcomes(tenants(1), FOUR.withDeadline(MINUTE));

        assertThat(failures(outcomes)).hasSize(1);
        assertThat(world.time()).isEqualTo(LATENCY);
    }

    @Test
    void tellsWhyTheLastAttemptFailedWhenThereIsNoTimeForAnother() {
        world.with(tenant(0), attempt -> attempt == 1 ? Reaction.failing(Reason.UNREACHABLE) : Reaction.SILENCE);

        assertThat(failures(world.outcomes(tenants(1), FOUR.withDeadline(Duration.ofSeconds(5)))))
                .singleElement()
                .satisfies(failed -> assertThat(failed.cause().reason()).isEqualTo(Reason.UNREACHABLE));
    }

    @Test
    void slowsDownWhenTheServiceThrottlesTheApplication() {
        tenants(16)
                .forEach(tenant ->
                        world.with(tenant, attempt -> attempt == 1 ? Reaction.throttled(MINUTE) : Reaction.WELL));

        List<TenantOutcome> outcomes = world.outcomes(tenants(40), FOUR.withConcurrency(16));

        assertThat(outcomes).hasSize(40).hasOnlyElementsOfType(Checked.class);
        assertThat(world.departures(tenant(16)).get(0)).isGreaterThanOrEqualTo(LATENCY.plus(MINUTE));
    }

    @Test
    void goesOnWithHalfOfThePlacesAfterSlowingDown() {
        tenants(16)
                .forEach(tenant ->
                        world.with(tenant, attempt -> attempt == 1 ? Reaction.throttled(MINUTE) : Reaction.WELL));

        world.outcomes(tenants(40), FOUR.withConcurrency(16));

        assertThat(tenants(40).stream().filter(tenant -> departsAgainAt(tenant, LATENCY.plus(MINUTE))))
                .hasSize(8);
    }

    private boolean departsAgainAt(TenantId tenant, Duration time) {
        return world.departures(tenant).contains(time);
    }

    @Test
    void doesNotSlowDownForOneTenantInTwenty() {
        tenants(1000).stream()
                .filter(tenant -> tenant.hashCode() % 20 == 0)
                .forEach(tenant -> world.always(tenant, Reaction.throttled(MINUTE)));

        world.outcomes(tenants(1000), FOUR.withRetries(RetryPolicy.none()));

        assertThat(world.time()).isEqualTo(LATENCY.multipliedBy(250));
    }

    @Test
    void doesNotLetTheOthersWaitForTenantsThatNeverAnswerOrAreThrottled() {
        FleetOptions options = FleetOptions.standard().withConcurrency(64).withTenantDeadline(Duration.ofSeconds(30));
        List<TenantId> all = tenants(20_000);
        for (int i = 100; i < all.size(); i += 100) {
            world.always(all.get(i), Reaction.SILENCE);
            for (int j = 1; j <= 5; j++) {
                world.always(all.get(i - 10 * j), Reaction.throttled(MINUTE));
            }
        }

        Duration last = Duration.ZERO;
        try (FleetRun run = world.run(all, options)) {
            for (TenantOutcome outcome : run) {
                last = outcome instanceof Checked ? world.time() : last;
            }
        }

        Duration alone = LATENCY.multipliedBy(all.size()).dividedBy(64);
        assertThat(last).isLessThan(alone.multipliedBy(105).dividedBy(100));
    }

    @Test
    void sendsNoMoreToAServiceThatGetsSlowThanAQuarterAtOnce() {
        world.outcomes(tenants(640), FOUR.withConcurrency(64));
        tenants(2000).forEach(tenant -> world.always(tenant, new Reaction(Duration.ofSeconds(20), null)));

        world.outcomes(tenants(2000), FOUR.withConcurrency(64));

        assertThat(world.mostUnderWay()).isLessThanOrEqualTo(80);
    }
}
