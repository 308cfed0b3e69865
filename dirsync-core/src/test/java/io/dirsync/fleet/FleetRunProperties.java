package io.dirsync.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.fleet.World.Reaction;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever fails, ends early or comes twice, every tenant has one outcome. */
class FleetRunProperties {

    private static final int CANCEL_NEVER = 60;

    @Property(tries = 500, seed = "2026")
    void everyTenantHasExactlyOneOutcome(
            @ForAll("inputs") List<TenantId> input,
            @ForAll("settings") FleetOptions options,
            @ForAll @IntRange(max = CANCEL_NEVER) int cancelAfter,
            @ForAll Random random) {
        World world = new World();
        input.forEach(tenant -> world.with(tenant, attempt -> reaction(random)));

        List<TenantId> seen = new ArrayList<>();
        try (FleetRun run = world.run(input, options, random::nextLong)) {
            for (TenantOutcome outcome : run) {
                seen.add(outcome.tenant());
                if (seen.size() == cancelAfter) {
                    run.cancel();
                }
            }
        }

        assertThat(seen).doesNotHaveDuplicates().hasSameElementsAs(new HashSet<>(input));
    }

    @Provide
    Arbitrary<List<TenantId>> inputs() {
        return Arbitraries.integers().between(0, 40).map(World::tenant).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<FleetOptions> settings() {
        Arbitrary<Duration> deadlines =
                Arbitraries.of(Duration.ofMillis(250), Duration.ofSeconds(9)).injectNull(0.6);
        return Combinators.combine(Arbitraries.integers().between(1, 20), deadlines)
                .as((places, deadline) -> FleetOptions.standard()
                        .withConcurrency(places)
                        .withTenantDeadline(Duration.ofSeconds(1))
                        .withDeadline(deadline));
    }

    private static Reaction reaction(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Reaction.SILENCE;
            case 1 -> Reaction.failing(Reason.CREDENTIAL);
            case 2 -> Reaction.throttled(Duration.ofSeconds(random.nextInt(3)));
            case 3 -> Reaction.failing(Reason.UNREACHABLE);
            case 4 -> Reaction.failing(Reason.INTERNAL_ERROR);
            case 5 -> new Reaction(Duration.ofMillis(random.nextInt(2000)), null);
            default -> Reaction.WELL;
        };
    }
}
