package io.dirsync.rule;

import static io.dirsync.rule.FactSpace.fact;
import static io.dirsync.rule.FactSpace.states;
import static io.dirsync.rule.JobFacts.HEALTHY;
import static io.dirsync.rule.JobFacts.agent;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Quarantine;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of states of the facts that the rules of Cloud Sync look at. */
class CloudSyncCoverageTest {

    private static final Instant FRESH = ago(Duration.ofMinutes(2));
    private static final Instant OLD = ago(Duration.ofDays(5));

    private static final FactSpace STATES = new FactSpace(
            List.of(
                    states(Status.values()),
                    states(true, false),
                    states(FRESH, OLD),
                    states(true, false),
                    states(quarantine("TooManyDeletes", 1), quarantine("EncounteredBaseEscrowThreshold", 25))),
            point -> JobFacts.snapshot(HEALTHY.status(fact(point, 0))
                    .schedule(fact(point, 1), fact(point, 2))
                    .pruned(fact(point, 3))
                    .quarantine(fact(point, 4))));

    private static final FactSpace RUNS = new FactSpace(
            List.of(states(Status.values()), states(FRESH, OLD), states(FRESH, OLD), states(0L, 9L)),
            point -> JobFacts.snapshot(HEALTHY.status(fact(point, 0))
                    .runs(fact(point, 1), fact(point, 2))
                    .failures(fact(point, 3))));

    private static final FactSpace TWO_JOBS = new FactSpace(
            List.of(states(Status.values()), states(FRESH, OLD), states(Status.values()), states(FRESH, OLD)),
            point -> JobFacts.snapshot(
                    HEALTHY.status(fact(point, 0)).runs(fact(point, 1), fact(point, 1)),
                    HEALTHY.domain("fabrikam.com").status(fact(point, 2)).runs(fact(point, 3), fact(point, 3))));

    private static final FactSpace SUBJECTS = new FactSpace(
            List.of(
                    states(List.of(), List.of(HEALTHY.job())),
                    states(
                            List.of(),
                            List.of(agent("SRV01", true)),
                            List.of(agent("SRV01", true), agent("SRV02", false))),
                    states("SRV01")),
            point -> client(fact(point, 2), JobFacts.snapshot(fact(point, 0), fact(point, 1))));

    private static final List<FactSpace> SPACES = List.of(STATES, RUNS, TWO_JOBS, SUBJECTS);

    static Stream<RuleId> rules() {
        return Verdicts.rules("cloudsync.").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesNoGapForGoodOrBad(RuleId rule) {
        SPACES.forEach(space -> space.holdsFor(rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesNothingThatWasNotAskedForBad(RuleId rule) {
        SPACES.forEach(space -> space.holdsForChosenGaps(rule));
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWhereTheJobsAreUnread(Gap.Reason reason) {
        TenantSnapshot snapshot = JobFacts.snapshot(unreadable(reason), Fact.known(List.of()));

        assertThat(rules())
                .hasSize(16)
                .allSatisfy(rule -> assertThat(Verdicts.of(rule, snapshot))
                        .isEqualTo(reason.isChosen() ? "not-applicable" : "unknown"));
    }

    private static Quarantine quarantine(String reason, int days) {
        return new Quarantine(reason, "", Fact.known(ago(Duration.ofDays(days))), Fact.missing());
    }

    private static TenantSnapshot client(Fact<String> machine, TenantSnapshot snapshot) {
        return snapshot.toBuilder()
                .syncClient(new SyncClient(
                        Fact.missing(), machine, Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing()))
                .build();
    }
}
