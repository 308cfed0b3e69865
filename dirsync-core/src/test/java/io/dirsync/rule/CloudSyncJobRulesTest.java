package io.dirsync.rule;

import static io.dirsync.rule.JobFacts.HEALTHY;
import static io.dirsync.rule.JobFacts.snapshot;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules about the jobs of Cloud Sync. */
class CloudSyncJobRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ACTIVE         | passed  | passed  | passed
        PAUSED         | WARNING | passed  | passed
        NOT_CONFIGURED | passed  | INFO    | passed
        NOT_RUN        | passed  | INFO    | passed
        QUARANTINE     | passed  | passed  | WARNING
        UNKNOWN        | unknown | unknown | unknown
        """)
    void readsTheStatusOfAJob(Status status, String paused, String neverRan, String quarantined) {
        TenantSnapshot snapshot = snapshot(HEALTHY.status(status));

        assertThat(Verdicts.of(CloudSyncRules.JOB_PAUSED, snapshot)).isEqualTo(paused);
        assertThat(Verdicts.of(CloudSyncRules.JOB_NEVER_RAN, snapshot)).isEqualTo(neverRan);
        assertThat(Verdicts.of(CloudSyncRules.JOB_QUARANTINED, snapshot)).isEqualTo(quarantined);
    }

    @Test
    void onlyInformsOfAPauseThatIsIntended() {
        SyncPolicy policy = SyncPolicy.portalParity()
                .withExpectations(Expectations.none().withCloudSyncPaused(Expectation.EXPECTED));

        SyncHealthReport report = RuleSet.standard(policy).evaluate(snapshot(HEALTHY.status(Status.PAUSED)));

        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(report.finding(CloudSyncRules.JOB_PAUSED)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true  | PT24H             | INFO
        true  | PT24H0.000000001S | WARNING
        true  | -                 | INFO
        false | P9D               | INFO
        true  | -PT6M             | unknown
        """)
    void warnsOfAJobThatNeverRanOnlyWhereItsScheduleIsOnForADay(boolean scheduled, Duration since, String verdict) {
        Fact<Instant> at = since == null ? Fact.missing() : Fact.known(ago(since));

        assertThat(Verdicts.of(
                        CloudSyncRules.JOB_NEVER_RAN,
                        snapshot(HEALTHY.status(Status.NOT_RUN).schedule(Fact.known(scheduled), at))))
                .isEqualTo(verdict);
    }

    @Test
    void cannotTellHowBadItIsThatAJobNeverRanWhereItsScheduleIsUnreadable() {
        JobFacts idle = HEALTHY.status(Status.NOT_RUN);

        assertThat(Verdicts.of(
                        CloudSyncRules.JOB_NEVER_RAN,
                        snapshot(idle.schedule(unreadable(Gap.Reason.MALFORMED), Fact.missing()))))
                .isEqualTo("unknown");
        assertThat(Verdicts.of(
                        CloudSyncRules.JOB_NEVER_RAN,
                        snapshot(idle.schedule(Fact.known(true), unreadable(Gap.Reason.MALFORMED)))))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"0, passed", "2, passed", "3, WARNING", "4, WARNING"})
    void callsThreeCompleteFailuresInARowFailing(long failures, String verdict) {
        assertThat(Verdicts.of(CloudSyncRules.JOB_FAILING, snapshot(HEALTHY.failures(Fact.known(failures)))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, WARNING", "false, passed"})
    void warnsWhereErrorsWereForgotten(boolean pruned, String verdict) {
        assertThat(Verdicts.of(CloudSyncRules.JOB_ESCROWS_PRUNED, snapshot(HEALTHY.pruned(Fact.known(pruned)))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PT1H              | passed
        PT1H0.000000001S  | INFO
        PT24H             | INFO
        PT24H0.000000001S | WARNING
        P3D               | WARNING
        P3DT0.000000001S  | CRITICAL
        -PT5M             | passed
        -PT6M             | unknown
        """)
    void climbsTheRungsOfStalenessOnlyPastEachThreshold(Duration age, String verdict) {
        Fact<Instant> last = Fact.known(ago(age));

        assertThat(Verdicts.of(CloudSyncRules.JOB_STALE, snapshot(HEALTHY.runs(last, last))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # last run | last success | failures in a row | verdict
        PT5M  | P5D  | 0 | passed
        PT2H  | P5D  | 0 | INFO
        PT5M  | P5D  | 1 | CRITICAL
        PT5M  | P5D  | - | not-applicable
        P5D   | PT2H | 0 | INFO
        -     | PT2H | 0 | INFO
        PT5M  | -    | 0 | passed
        PT30H | -    | 2 | WARNING
        -     | -    | 0 | not-applicable
        """)
    void takesARunInWhichOnlyObjectsFailedForASuccess(Duration ran, Duration succeeded, Long failures, String verdict) {
        JobFacts job = HEALTHY.runs(at(ran), at(succeeded))
                .failures(failures == null ? Fact.notRequested() : Fact.known(failures));

        assertThat(Verdicts.of(CloudSyncRules.JOB_STALE, snapshot(job))).isEqualTo(verdict);
    }

    @Test
    void cannotTellWhetherAJobIsStaleWhereItsFailuresAreUnreadable() {
        JobFacts job = HEALTHY.runs(at(Duration.ofMinutes(5)), at(Duration.ofDays(5)));

        assertThat(Verdicts.of(CloudSyncRules.JOB_STALE, snapshot(job.failures(unreadable(Gap.Reason.MALFORMED)))))
                .isEqualTo("unknown");
        assertThat(Verdicts.of(
                        CloudSyncRules.JOB_STALE,
                        snapshot(job.runs(unreadable(Gap.Reason.MALFORMED), at(Duration.ofDays(5))))))
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"PAUSED", "QUARANTINE", "NOT_RUN"})
    void callsOnlyActiveJobsStale(Status status) {
        JobFacts job = HEALTHY.status(status).runs(at(Duration.ofDays(9)), at(Duration.ofDays(9)));

        assertThat(Verdicts.of(CloudSyncRules.JOB_STALE, snapshot(job))).isEqualTo("passed");
    }

    @Test
    void speaksOfSeveralJobsInOneFinding() {
        TenantSnapshot snapshot = snapshot(
                HEALTHY,
                HEALTHY.domain("fabrikam.com").runs(at(Duration.ofHours(30)), at(Duration.ofHours(30))),
                HEALTHY.domain("").runs(at(Duration.ofDays(4)), at(Duration.ofDays(4))));

        assertThat(Verdicts.of(CloudSyncRules.JOB_STALE, snapshot)).isEqualTo("CRITICAL");
        assertThat(Verdicts.evidence(CloudSyncRules.JOB_STALE, snapshot))
                .containsEntry("jobs", List.of("AD2AADProvisioning.1a2b", "fabrikam.com (AD2AADProvisioning.1a2b)"))
                .containsEntry("age", Duration.ofDays(4))
                .containsEntry("threshold", Duration.ofDays(3));
    }

    @Test
    void showsTheOldestOfEquallyStaleJobs() {
        TenantSnapshot snapshot = snapshot(
                HEALTHY.runs(at(Duration.ofDays(4)), at(Duration.ofDays(4))),
                HEALTHY.runs(at(Duration.ofDays(6)), Fact.missing()),
                HEALTHY.runs(at(Duration.ofDays(5)), at(Duration.ofDays(5))));

        assertThat(Verdicts.evidence(CloudSyncRules.JOB_STALE, snapshot)).containsEntry("age", Duration.ofDays(6));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cloudsync.job.paused         | A76
        cloudsync.job.never-ran      | A76
        cloudsync.job.failing        | A75
        cloudsync.job.stale          | A70 A75
        cloudsync.job.escrows-pruned | A75
        """)
    void recommends(String rule, String actions) {
        TenantSnapshot snapshot = snapshot(
                HEALTHY.status(Status.PAUSED),
                HEALTHY.status(Status.NOT_CONFIGURED),
                HEALTHY.failures(Fact.known(9L))
                        .pruned(Fact.known(true))
                        .runs(at(Duration.ofDays(2)), at(Duration.ofDays(2))));

        assertThat(Verdicts.actions(RuleId.of(rule), snapshot)).isEqualTo(actions);
    }

    private static Fact<Instant> at(Duration age) {
        return age == null ? Fact.missing() : Fact.known(ago(age));
    }
}
