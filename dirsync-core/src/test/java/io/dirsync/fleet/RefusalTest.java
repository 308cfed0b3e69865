package io.dirsync.fleet;

import static io.dirsync.fleet.FleetRunTest.failures;
import static io.dirsync.fleet.World.tenant;
import static io.dirsync.fleet.World.tenants;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dirsync.fleet.World.Reaction;
import io.dirsync.report.FleetReport;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** What ends a run for every tenant. */
class RefusalTest {

    private static final FleetOptions TWO = FleetOptions.standard().withConcurrency(2);

    private final World world = new World();

    @Test
    void stopsWhenTheApplicationItselfIsRefused() {
        tenants(1000).forEach(tenant -> world.always(tenant, Reaction.failing(Reason.CREDENTIAL)));

        List<TenantOutcome> outcomes = world.outcomes(tenants(1000), TWO);

        assertThat(failures(outcomes)).hasSize(3);
        assertThat(outcomes).hasSize(1000);
        assertThat(FleetReport.of(outcomes).notChecked())
                .hasSize(997)
                .allMatch(left -> left.why() == StopCause.CREDENTIAL);
    }

    @Test
    void saysSoOnceWhenItCollects() {
        tenants(9).forEach(tenant -> world.always(tenant, Reaction.failing(Reason.CREDENTIAL)));

        try (FleetRun run = world.run(tenants(9), TWO)) {
            assertThatExceptionOfType(FleetStoppedException.class)
                    .isThrownBy(() -> run.collect(progress -> {}))
                    .withMessage("The run over 9 tenants was stopped after 0 of them, because every other tenant would"
                            + " answer the same: It is CREDENTIAL.")
                    .satisfies(e -> assertThat(e.report().summary().failed()).isEqualTo(3));
            assertThat(run.refusal()).get().extracting(cause -> cause.reason()).isEqualTo(Reason.CREDENTIAL);
        }
    }

    @Test
    void goesOnAsLongAsSomeTenantsCanBeChecked() {
        List<TenantId> tenants = tenants(30);
        for (int i = 0; i < 30; i += 3) {
            world.always(tenants.get(i), Reaction.failing(Reason.CREDENTIAL));
        }

        assertThat(failures(world.outcomes(tenants, TWO.withConcurrency(1)))).hasSize(10);
    }

    @Test
    void showsNothingOfWhatAnUnknownExceptionSays() {
        world.always(tenant(0), new Reaction(World.LATENCY, new IllegalStateException("s3cret")));

        assertThat(failures(world.outcomes(tenants(1), TWO))).singleElement().satisfies(failed -> {
            assertThat(failed.cause().reason()).isEqualTo(Reason.INTERNAL_ERROR);
            assertThat(failed.cause().message())
                    .isEqualTo("The check failed with java.lang.IllegalStateException. Check this tenant alone"
                            + " to see where, and tell the author of the source or rule.");
        });
    }

    @Test
    void doesNotTakeTheReportOfOneTenantForThatOfAnother() {
        Checker confused = tenant -> World.report(tenant(7));
        FleetOptions options = TWO.withExecutor(Runnable::run);

        try (FleetRun run = FleetRun.open(confused, tenants(1), options)) {
            assertThat(failures(run.stream().toList()))
                    .extracting(failed -> failed.cause().message())
                    .containsExactly("The source was asked about tenant t0.example.com and answered about"
                            + " t7.example.com. Give the snapshot the tenant that was asked for.");
        }
    }

    @Test
    void saysWhatTheExecutorLacksThatRefusesACheck() {
        FleetOptions options = TWO.withExecutor(task -> {
            throw new RejectedExecutionException();
        });

        try (FleetRun run = FleetRun.open(World::report, tenants(1), options)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> run.iterator().hasNext())
                    .withMessage("The executor refuses the check of tenant t0.example.com. Give it a thread for each of"
                            + " the 2 checks that may run at once, or lower that number, and do not shut it down before"
                            + " the run ends.");
        }
    }
}
