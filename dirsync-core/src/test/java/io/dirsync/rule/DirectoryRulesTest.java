package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules that look at directory synchronization alone. */
class DirectoryRulesTest {

    private static final Inputs OBJECTS = Inputs.HEALTHY.withoutPasswords();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        PT0S                | HEALTHY   | -
        PT3H                | HEALTHY   | -
        PT3H0.000000001S    | HEALTHY   | sync.staleness.late
        PT24H               | HEALTHY   | sync.staleness.late
        PT24H0.000000001S   | DEGRADED  | sync.staleness.over-24h
        PT71H59M59.999999999S | DEGRADED | sync.staleness.over-24h
        PT72H               | DEGRADED  | sync.staleness.over-24h
        PT72H0.000000001S   | DEGRADED  | sync.staleness.over-3-days
        P7D                 | DEGRADED  | sync.staleness.over-3-days
        P7DT0.000000001S    | UNHEALTHY | sync.staleness.over-7-days
        """)
    void climbsOneRungAtATimeAndOnlyPastEachThreshold(Duration age, HealthStatus status, String rule) {
        SyncHealthReport report = judge(OBJECTS.last(age));

        assertThat(report.status()).isEqualTo(status);
        assertThat(rules(report)).isEqualTo(rule == null ? List.of() : List.of(RuleId.of(rule)));
    }

    @Test
    void makesThreeDaysCriticalUnderTheStrictPolicy() {
        SyncHealthReport report = RuleSet.standard(SyncPolicy.strict())
                .evaluate(OBJECTS.last(Duration.ofDays(4)).snapshot());

        assertThat(report.status()).isEqualTo(HealthStatus.UNHEALTHY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        PT4M             | HEALTHY | -
        PT5M             | HEALTHY | -
        PT5M0.000000001S | UNKNOWN | sync.clock.future
        PT6M             | UNKNOWN | sync.clock.future
        """)
    void forgivesClocksThatDifferByFiveMinutesAndNoMore(Duration ahead, HealthStatus status, String unjudged) {
        SyncHealthReport report = judge(OBJECTS.last(ahead.negated()));

        assertThat(report.status()).isEqualTo(status);
        assertThat(report.findings()).isEmpty();
        assertThat(report.unjudged().stream().map(rule -> rule.rule().value()))
                .satisfies(ids -> assertThat(ids.contains("sync.clock.future")).isEqualTo(unjudged != null));
    }

    @Test
    void callsATenantThatNeverSynchronizedNotConfigured() {
        SyncHealthReport report = judge(OBJECTS.enabled(Fact.missing()).last(Fact.<Instant>missing()));

        assertThat(report.status()).isEqualTo(HealthStatus.NOT_CONFIGURED);
        assertThat(rules(report)).containsExactly(SyncRules.NEVER_ENABLED);
    }

    @Test
    void saysNothingAboutStalenessWhereSynchronizationIsOff() {
        SyncHealthReport report =
                judge(Inputs.HEALTHY.enabled(Fact.known(false)).last(Duration.ofDays(3650)));

        assertThat(report.status()).isEqualTo(HealthStatus.NOT_CONFIGURED);
        assertThat(rules(report)).containsExactly(SyncRules.TURNED_OFF);
    }

    @ParameterizedTest
    @CsvSource({"PT71H59M59.999999999S, true", "PT72H, false", "PT72H0.000000001S, false", "-PT4M, true"})
    void mentionsThatTurningOffTakesUpTo72Hours(Duration age, boolean mentioned) {
        SyncHealthReport report = judge(OBJECTS.enabled(Fact.known(false)).last(age));

        assertThat(report.finding(SyncRules.RECENTLY_TURNED_OFF).isPresent()).isEqualTo(mentioned);
    }

    @Test
    void warnsWhenWhatIsExpectedIsOff() {
        RuleSet rules = RuleSet.standard(SyncPolicy.portalParity().withDirectorySync(Expectation.EXPECTED));

        SyncHealthReport off = rules.evaluate(OBJECTS.enabled(Fact.known(false)).snapshot());
        SyncHealthReport never = rules.evaluate(
                OBJECTS.enabled(Fact.missing()).last(Fact.<Instant>missing()).snapshot());

        assertThat(off.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(never.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(never.actions()).extracting("id").contains("A60");
    }

    @Test
    void warnsWhenNothingEverArrived() {
        SyncHealthReport report = judge(OBJECTS.last(Fact.<Instant>missing()));

        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(rules(report)).containsExactly(SyncRules.ENABLED_NEVER_RAN);
    }

    @Test
    void doesNotBelieveATenantThatContradictsItself() {
        SyncHealthReport report = judge(OBJECTS.enabled(Fact.missing()));

        assertThat(report.status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(report.unjudged()).extracting("rule").containsExactly(SyncRules.STATE_ANOMALY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2026-09-28T23:59:59.999999999Z | 2026-10-01T12:00:00Z | false
        2026-09-29T00:00:00Z           | 2026-10-01T12:00:00Z | true
        2026-10-30T23:59:59.999999999Z | 2026-11-22T12:00:00Z | true
        2026-10-31T00:00:00Z           | 2026-11-22T12:00:00Z | false
        2026-09-29T00:00:00Z           | 2026-09-30T23:59:59.999999999Z | false
        2026-09-29T00:00:00Z           | 2026-10-01T00:00:00Z | true
        2026-10-01T12:00:00Z           | 2026-10-02T12:00:00Z | false
        2026-10-01T12:00:00Z           | 2026-10-02T12:00:00.000000001Z | true
        """)
    void suspectsTheVersionWhenSynchronizationStoppedAroundTheCutOff(Instant last, Instant now, boolean suspected) {
        var snapshot = OBJECTS.last(Fact.known(last)).snapshot();
        var then = TenantSnapshot.builder(snapshot.tenant(), now)
                .directorySync(snapshot.directorySync())
                .build();

        SyncHealthReport report = RuleSet.standard().evaluate(then);

        assertThat(report.finding(SyncRules.CAUSE_VERSION_CUTOFF).isPresent()).isEqualTo(suspected);
    }

    @ParameterizedTest
    @CsvSource({"P90D, false", "P90DT0.000000001S, true"})
    void suspectsAnAbandonedServerAfterNinetyDays(Duration age, boolean suspected) {
        SyncHealthReport report = judge(OBJECTS.last(age));

        assertThat(report.finding(SyncRules.CAUSE_OLD_SERVER_ABANDONED).isPresent())
                .isEqualTo(suspected);
    }

    @Test
    void showsTheEvidenceOfStaleness() {
        Finding finding = judge(OBJECTS.last(Duration.ofDays(4)))
                .finding(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS)
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.evidence())
                .extracting("name", "value")
                .containsExactly(
                        tuple("lastSync", NOW.minus(Duration.ofDays(4))),
                        tuple("age", Duration.ofDays(4)),
                        tuple("threshold", Duration.ofDays(3)),
                        tuple("cyclesMissed", 192L));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static SyncHealthReport judge(Inputs inputs) {
        return RuleSet.standard().evaluate(inputs.snapshot());
    }

    private static List<RuleId> rules(SyncHealthReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }
}
