package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staleness at the tenant's own pace. */
class IntervalTest {

    private static final Inputs OBJECTS = Inputs.HEALTHY.withoutPasswords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        PT30M | PT3H                  | -
        PT30M | PT3H0.000000001S      | sync.staleness.late
        PT1H  | PT3H0.000000001S      | sync.staleness.late
        PT2H  | PT5H59M59.999999999S  | -
        PT2H  | PT6H                  | -
        PT2H  | PT6H0.000000001S      | sync.staleness.late
        PT2H  | PT24H                 | sync.staleness.late
        PT2H  | PT24H0.000000001S     | sync.staleness.over-24h
        PT8H  | PT24H                 | -
        PT8H  | PT24H0.000000001S     | sync.staleness.over-24h
        PT12H | PT24H                 | -
        PT12H | PT24H0.000000001S     | sync.staleness.over-24h
        PT24H | PT47H59M59.999999999S | -
        PT24H | PT48H                 | -
        PT24H | PT48H0.000000001S     | sync.staleness.over-24h
        PT24H | PT72H                 | sync.staleness.over-24h
        PT24H | PT72H0.000000001S     | sync.staleness.over-3-days
        PT36H | PT72H                 | -
        PT36H | PT72H0.000000001S     | sync.staleness.over-3-days
        P6D   | PT72H                 | -
        P6D   | PT72H0.000000001S     | sync.staleness.over-3-days
        P6D   | P7D                   | sync.staleness.over-3-days
        P6D   | P7DT0.000000001S      | sync.staleness.over-7-days
        PT2562047788015215H | P8D     | sync.staleness.over-7-days
        """)
    void movesTheTwoLowestRungsAndNoOther(Duration interval, Duration age, String rule) {
        assertThat(rungs(OBJECTS.last(age), Fact.known(interval), Fact.missing()))
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"PT30M, PT24H", "PT24H, PT30M", "PT24H, denied", "unasked, PT24H", "null, PT24H"})
    void goesByTheLongerOfTheIntervalsThatAreKnown(String expected, String requested) {
        assertThat(rungs(OBJECTS.last(Duration.ofHours(30)), interval(expected), interval(requested)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"null, null", "denied, denied", "unasked, unasked", "PT0S, -PT1H", "denied, PT30M"})
    void countsWithTheDefaultWhereNoIntervalIsKnown(String expected, String requested) {
        assertThat(rungs(OBJECTS.last(Duration.ofHours(4)), interval(expected), interval(requested)))
                .containsExactly("sync.staleness.late");
    }

    @Test
    void namesTheIntervalThatTheServiceExpectsWhereTheServerAsksForTheSame() {
        Fact<Duration> expected = new Fact.Known<>(Duration.ofHours(1), new Origin("expected", "beta", null));
        Fact<Duration> requested = new Fact.Known<>(Duration.ofHours(1), new Origin("requested", "beta", null));

        assertThat(Ladder.of(Staleness.DEFAULT, client(expected, requested)).interval())
                .isEqualTo(expected);
    }

    @Test
    void leavesNothingUnjudgedOnAccountOfAnInterval() {
        for (Gap.Reason reason : Gap.Reason.values()) {
            SyncHealthReport report = judge(OBJECTS, unreadable(reason), unreadable(reason));

            assertThat(report.unjudged()).isEmpty();
            assertThat(report.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"PT2H, 3", "PT7H, 1", "PT7H0.000000001S, 0"})
    void countsTheCyclesThatWereMissedAtThatInterval(Duration interval, long missed) {
        Ladder ladder = Ladder.of(Staleness.DEFAULT, client(Fact.known(interval), Fact.missing()));

        assertThat(ladder.missed(Duration.ofHours(7)).get(0)).isEqualTo(Evidence.of("cyclesMissed", missed));
    }

    @Test
    void namesTheIntervalAndWhereItCameFrom() {
        Origin origin = new Origin("directory/onPremisesSynchronization", "beta", "5f9b0e1c");
        Fact<Duration> hourly = new Fact.Known<>(Duration.ofHours(1), origin);

        Finding late = judge(OBJECTS.last(Duration.ofHours(4)), hourly, Fact.missing())
                .findings()
                .get(0);

        assertThat(late.evidence())
                .extracting("name", "value", "origin")
                .contains(
                        Tuple.tuple("cyclesMissed", 4L, Origin.unspecified()),
                        Tuple.tuple("interval", Duration.ofHours(1), origin));
    }

    @Test
    void namesTheThresholdThatWasExceeded() {
        Finding finding = judge(OBJECTS.last(Duration.ofHours(50)), Fact.known(Duration.ofDays(1)), Fact.missing())
                .findings()
                .get(0);

        assertThat(finding.evidence()).contains(Evidence.of("threshold", Duration.ofHours(48)));
    }

    @Test
    void doesNotBlameADailyServerForPasswordsThatStopped() {
        Inputs passwords = Inputs.HEALTHY.last(Duration.ofHours(30)).lastPassword(Duration.ofDays(4));

        assertThat(rungs(passwords, Fact.known(Duration.ofDays(1)), Fact.missing()))
                .containsExactly("phs.stale-dirsync-fresh");
    }

    @ParameterizedTest
    @CsvSource({"PT30H, false", "PT48H, false", "PT48H0.000000001S, true"})
    void looksForACauseOnlyWhereADailyServerIsOverdue(Duration age, boolean suspected) {
        Inputs stopped = Inputs.HEALTHY.last(age).lastPassword(age);

        assertThat(rungs(stopped, Fact.known(Duration.ofDays(1)), Fact.missing())
                        .contains("sync.cause.whole-client"))
                .isEqualTo(suspected);
    }

    private static Fact<Duration> interval(String cell) {
        return Cells.fact(cell, Duration::parse);
    }

    private static List<String> rungs(Inputs inputs, Fact<Duration> expected, Fact<Duration> requested) {
        return judge(inputs, expected, requested).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }

    private static SyncHealthReport judge(Inputs inputs, Fact<Duration> expected, Fact<Duration> requested) {
        TenantSnapshot snapshot = inputs.snapshot().toBuilder()
                .syncClient(client(expected, requested))
                .build();
        return RuleSet.standard().evaluate(snapshot);
    }

    private static SyncClient client(Fact<Duration> expected, Fact<Duration> requested) {
        return new SyncClient(
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.notRequested(),
                expected,
                requested,
                Fact.notRequested());
    }
}
