package io.dirsync.rule;

import static io.dirsync.rule.FactSpace.fact;
import static io.dirsync.rule.FactSpace.states;
import static io.dirsync.rule.ServerFacts.HEALTHY;
import static io.dirsync.rule.ServerFacts.event;
import static io.dirsync.rule.ServerFacts.snapshot;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of states of the facts that the rules about servers look at. */
class ServerCoverageTest {

    private static final Duration LONG_AGO = Duration.ofHours(5);

    private static final FactSpace LOGS = new FactSpace(
            List.of(
                    states(true, false),
                    states(true, false),
                    states(
                            List.of(),
                            List.of(event(654, Duration.ofMinutes(9), "")),
                            List.of(event(611, LONG_AGO, "8453"), event(116, LONG_AGO, ""), event(1012, LONG_AGO, "")),
                            List.of(event(613, LONG_AGO, ""), event(655, LONG_AGO, "90"), event(1011, LONG_AGO, "")),
                            List.of(event(6323, LONG_AGO, ""), event(115, LONG_AGO, ""))),
                    states(List.of("success"), List.of("stopped-server-down", "stopped-database-disk-full")),
                    states(true, false)),
            point -> passwords(
                    fact(point, 4),
                    snapshot(HEALTHY.running(fact(point, 0))
                            .staging(fact(point, 1))
                            .events(fact(point, 2))
                            .runs(fact(point, 3)))));

    private static final FactSpace SCHEDULERS = new FactSpace(
            List.of(
                    states(true, false),
                    states(true, false),
                    states(true, false),
                    states(true, false),
                    states(Duration.ofMinutes(30), Duration.ofDays(2), Duration.ofDays(8))),
            point -> snapshot(HEALTHY.scheduler(new SchedulerState(
                    fact(point, 0), fact(point, 1), fact(point, 2), fact(point, 3), fact(point, 4)))));

    private static final FactSpace TWO_SERVERS = new FactSpace(
            List.of(
                    states(true, false),
                    states(true, false),
                    states(true, false),
                    states(true, false),
                    states("SRV09")),
            point -> client(
                    Fact.missing(),
                    fact(point, 4),
                    snapshot(
                            HEALTHY.staging(fact(point, 0)).running(fact(point, 1)),
                            HEALTHY.name("SRV02").staging(fact(point, 2)).running(fact(point, 3)))));

    private static final FactSpace UPKEEP = new FactSpace(
            List.of(
                    states("Windows Server 2022", "Windows Server 2025", "Windows Server 2012", "odd"),
                    states("Enabled", "Disabled", "Suspended", "odd"),
                    states("UpgradeAbortedSyncExeInUse"),
                    states(ago(Duration.ofMinutes(9)), ago(LONG_AGO))),
            point -> snapshot(HEALTHY.system(fact(point, 0))
                    .upgrade(fact(point, 1), fact(point, 2), Fact.missing())
                    .activity(new ServerActivity(Fact.missing(), Fact.missing(), Fact.missing(), fact(point, 3)))));

    private static final FactSpace BUILDS = new FactSpace(
            List.of(
                    states("2.5.1.0", "2.5.79.0", "2.6.1.0", "2.6.79.0", "2.6.92.0", "9.9", "odd"),
                    states(true, false)),
            point -> snapshot(HEALTHY.version(fact(point, 0)).upgrade(Fact.missing(), Fact.missing(), fact(point, 1))));

    private static final FactSpace INTRODUCED = new FactSpace(
            List.of(states("2.5.1.0", "2.5.79.0", "2.6.1.0", "2.6.79.0", "2.6.92.0", "9.9", "odd"), states("SRV01")),
            point -> client(fact(point, 0), fact(point, 1), snapshot(Fact.notRequested())));

    private static final List<FactSpace> SPACES = List.of(LOGS, SCHEDULERS, TWO_SERVERS, UPKEEP, BUILDS, INTRODUCED);

    static Stream<RuleId> rules() {
        return Verdicts.rules("server.").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesNoGapForGoodOrBad(RuleId rule) {
        SPACES.forEach(space -> space.holdsFor(rule));
    }

    /** The fault of a build is told of even where nobody asked whether its configuration was edited. */
    @ParameterizedTest
    @MethodSource("rules")
    void takesNothingThatWasNotAskedForBad(RuleId rule) {
        SPACES.stream()
                .filter(space -> space != BUILDS || !rule.equals(ServerRules.VERSION_KNOWN_ISSUE))
                .forEach(space -> space.holdsForChosenGaps(rule));
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWhereNothingOfServersIsRead(Gap.Reason reason) {
        TenantSnapshot snapshot = client(unreadable(reason), unreadable(reason), snapshot(unreadable(reason)));

        assertThat(rules())
                .hasSize(25)
                .allSatisfy(rule -> assertThat(Verdicts.of(rule, snapshot))
                        .isEqualTo(reason.isChosen() ? "not-applicable" : "unknown"));
    }

    private static TenantSnapshot passwords(Fact<Boolean> enabled, TenantSnapshot snapshot) {
        return snapshot.toBuilder()
                .passwordSync(new PasswordSync(enabled, Fact.notRequested()))
                .build();
    }

    private static TenantSnapshot client(Fact<String> version, Fact<String> machine, TenantSnapshot snapshot) {
        return snapshot.toBuilder()
                .syncClient(new SyncClient(
                        version, machine, Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing()))
                .build();
    }
}
