package io.dirsync;

import static io.dirsync.snapshot.Snapshots.denied;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The situations whose reports are kept as golden files, in every format. */
@NullMarked
public final class Situations {

    private static final Fact<Instant> OCTOBER = Fact.known(Instant.parse("2026-10-01T03:10:00Z"));

    private static final Map<String, Inputs> INPUTS = Map.of(
            "healthy", Inputs.HEALTHY,
            "stale-directory", Inputs.HEALTHY.last(Duration.ofDays(4)),
            "both-stale", Inputs.HEALTHY.last(OCTOBER).lastPassword(OCTOBER),
            "stale-passwords", Inputs.HEALTHY.lastPassword(Duration.ofDays(5)),
            "cloud-only",
                    Inputs.HEALTHY
                            .enabled(Fact.missing())
                            .last(Fact.<Instant>missing())
                            .passwords(Fact.known(false))
                            .lastPassword(Fact.<Instant>missing()),
            "not-permitted",
                    Inputs.HEALTHY
                            .enabled(denied("Organization.Read.All"))
                            .last(denied("Organization.Read.All"))
                            .lastPassword(denied("Organization.Read.All")));

    private Situations() {}

    /** For {@code @MethodSource("io.dirsync.Situations#names")}. */
    public static Stream<String> names() {
        return INPUTS.keySet().stream().sorted();
    }

    public static TenantSnapshot snapshot(String name) {
        return INPUTS.get(name).snapshot();
    }

    public static SyncHealthReport report(String name) {
        return RuleSet.standard().evaluate(INPUTS.get(name).snapshot());
    }
}
