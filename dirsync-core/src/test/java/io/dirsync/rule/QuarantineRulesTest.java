package io.dirsync.rule;

import static io.dirsync.rule.JobFacts.HEALTHY;
import static io.dirsync.rule.JobFacts.agent;
import static io.dirsync.rule.JobFacts.snapshot;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.CloudSyncJob.Status;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Quarantine;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules about jobs in quarantine. */
class QuarantineRulesTest {

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PT24H              | WARNING  | passed
        PT24H0.000000001S  | CRITICAL | passed
        P21D               | CRITICAL | passed
        P21DT0.000000001S  | CRITICAL | CRITICAL
        P28D               | CRITICAL | CRITICAL
        -PT6M              | WARNING  | unknown
        """)
    void judgesAQuarantineByItsAge(Duration age, String quarantined, String disableSoon) {
        TenantSnapshot snapshot = snapshot(HEALTHY.quarantined("", "", age));

        assertThat(Verdicts.of(CloudSyncRules.JOB_QUARANTINED, snapshot)).isEqualTo(quarantined);
        assertThat(Verdicts.of(CloudSyncRules.QUARANTINE_DISABLE_SOON, snapshot))
                .isEqualTo(disableSoon);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
        TooManyDeletes                       | ''                                     | too-many-deletes CRITICAL | A74
        tooManyDeletes                       | ''                                     | too-many-deletes CRITICAL | A74
        EncounteredQuarantineException       | ''                                     | credentials CRITICAL | A73
        EncounteredQuarantineException       | AzureActiveDirectoryAuthenticationFailed | credentials CRITICAL | A73
        EncounteredQuarantineException       | TimeOut                                | - | A70
        EncounteredQuarantineException       | HybridIdentityServiceNoActiveAgents    | no-agent CRITICAL | A70 A37
        Unknown                              | AzureActiveDirectoryInvalidCredential  | credentials CRITICAL, on-demand WARNING | A73 A75 A05
        ''                                   | AzureActiveDirectoryInvalidCredentials | credentials CRITICAL | A73
        ''                                   | AzureActiveDirectoryExpiredCredential  | credentials CRITICAL | A73
        ''                                   | AzureActiveDirectoryExpiredCredentials | credentials CRITICAL | A73
        ''                                   | HybridIdentityServiceNoAgentsAssigned  | no-agent CRITICAL | A71
        ''                                   | HybridIdentityServiceNoActiveAgents    | no-agent CRITICAL | A70 A37
        EncounteredBaseEscrowThreshold       | ''                                     | escrow WARNING | A75 A80
        EncounteredTotalEscrowThreshold      | ''                                     | escrow WARNING | A75 A80
        EncounteredEscrowProportionThreshold | ''                                     | escrow WARNING | A75 A80
        QuarantinedOnDemand                  | ''                                     | on-demand WARNING | A75 A05
        QuarantineOnDemand                   | ''                                     | on-demand WARNING | A75 A05
        IngestionInterrupted                 | ''                                     | on-demand WARNING | A75 A05
        Unknown                              | ''                                     | on-demand WARNING | A75 A05
        ''                                   | HybridIdentityServiceInvalidResource   | - | A72
        ''                                   | HybridIdentityServiceAgentSignalingError | - | A70 A05
        ''                                   | TimeOut                                | - | A70
        ''                                   | HybridSynchronizationActiveDirectoryInternalServerError | - | A05
        ''                                   | AzureDirectoryServiceServerBusy        | - | A05
        ''                                   | AzureActiveDirectoryAuthenticationFailed | - | A05
        SomethingNew                         | SomethingNewToo                        | - | A75
        """)
    void findsTheCauseInReasonAndErrorCode(String reason, String code, String causes, String actions) {
        TenantSnapshot snapshot = snapshot(HEALTHY.quarantined(reason, code, TWO_HOURS));

        assertThat(causes(snapshot)).isEqualTo(causes == null ? List.of() : List.of(causes.split(", ")));
        assertThat(Verdicts.of(CloudSyncRules.JOB_QUARANTINED, snapshot)).isEqualTo("WARNING");
        assertThat(Verdicts.actions(CloudSyncRules.JOB_QUARANTINED, snapshot)).isEqualTo(actions);
    }

    @Test
    void asksForADecisionFirstWhereDeletionsAreHeldBack() {
        SyncHealthReport report = judge(HEALTHY.quarantined("TooManyDeletes", "", TWO_HOURS));

        assertThat(report.status()).isEqualTo(HealthStatus.UNHEALTHY);
        assertThat(report.actions().stream().map(RecommendedAction::id)).containsExactly("A74");
        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly(CloudSyncRules.QUARANTINE_TOO_MANY_DELETES);
        assertThat(consequences(report))
                .containsExactly(
                        Tuple.tuple(CloudSyncRules.JOB_QUARANTINED, CloudSyncRules.QUARANTINE_TOO_MANY_DELETES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EncounteredBaseEscrowThreshold | PT24H             | DEGRADED  | 1
        EncounteredBaseEscrowThreshold | PT24H0.000000001S | UNHEALTHY | 2
        TooManyDeletes                 | PT24H0.000000001S | UNHEALTHY | 1
        SomethingNew                   | PT2H              | DEGRADED  | 1
        """)
    void namesOneRootUnlessItIsMilderThanItsConsequence(
            String reason, Duration age, HealthStatus status, int findings) {
        SyncHealthReport report = judge(HEALTHY.quarantined(reason, "", age));

        assertThat(report.status()).isEqualTo(status);
        assertThat(report.findings()).hasSize(findings);
    }

    @Test
    void keepsTheFindingOfAJobWithoutARootOfItsOwn() {
        SyncHealthReport report = judge(
                HEALTHY.quarantined("TooManyDeletes", "", TWO_HOURS),
                HEALTHY.quarantined("SomethingNew", "", TWO_HOURS));

        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsExactly(CloudSyncRules.QUARANTINE_TOO_MANY_DELETES, CloudSyncRules.JOB_QUARANTINED);
    }

    @Test
    void blamesTheAgentsWhereNoneIsActive() {
        JobFacts job = HEALTHY.quarantined("", "HybridIdentityServiceNoActiveAgents", TWO_HOURS);

        SyncHealthReport report = RuleSet.standard()
                .evaluate(snapshot(Fact.known(List.of(job.job())), Fact.known(List.of(agent("SRV01", false)))));

        assertThat(consequences(report))
                .containsExactlyInAnyOrder(
                        Tuple.tuple(CloudSyncRules.QUARANTINE_NO_AGENT, CloudSyncRules.AGENT_NONE_ACTIVE),
                        Tuple.tuple(CloudSyncRules.JOB_QUARANTINED, CloudSyncRules.AGENT_NONE_ACTIVE));
    }

    @Test
    void namesTheComingEndOfTheJobAsRootWhereNothingElseIsKnown() {
        SyncHealthReport report = judge(HEALTHY.quarantined("", "", Duration.ofDays(22)));

        assertThat(consequences(report))
                .containsExactly(Tuple.tuple(CloudSyncRules.JOB_QUARANTINED, CloudSyncRules.QUARANTINE_DISABLE_SOON));
    }

    @Test
    void showsReasonCodeAndTimes() {
        var quarantine = new Quarantine(
                "TooManyDeletes", "TimeOut", Fact.known(ago(TWO_HOURS)), Fact.known(Snapshots.NOW.plus(TWO_HOURS)));

        assertThat(Verdicts.evidence(
                        CloudSyncRules.JOB_QUARANTINED,
                        snapshot(HEALTHY.status(Status.QUARANTINE).quarantine(Fact.known(quarantine)))))
                .containsEntry("jobs", List.of("contoso.com (AD2AADProvisioning.1a2b)"))
                .containsEntry("reason", "TooManyDeletes")
                .containsEntry("errorCode", "TimeOut")
                .containsEntry("quarantinedSince", ago(TWO_HOURS))
                .containsEntry("age", TWO_HOURS)
                .containsEntry("nextAttempt", Snapshots.NOW.plus(TWO_HOURS));
    }

    @Test
    void showsTheOldestQuarantineAndTheReasonsOfAll() {
        TenantSnapshot snapshot = snapshot(
                HEALTHY.quarantined("TooManyDeletes", "", Duration.ofDays(2)),
                HEALTHY.quarantined("SomethingNew", "", Duration.ofDays(3)));

        assertThat(Verdicts.evidence(CloudSyncRules.JOB_QUARANTINED, snapshot))
                .containsEntry("reason", List.of("SomethingNew", "TooManyDeletes"))
                .containsEntry("age", Duration.ofDays(3));
    }

    @Test
    void ignoresAQuarantineThatIsOver() {
        TenantSnapshot snapshot =
                snapshot(HEALTHY.quarantined("TooManyDeletes", "", TWO_HOURS).status(Status.PAUSED));

        assertThat(causes(snapshot)).isEmpty();
        assertThat(Verdicts.of(CloudSyncRules.JOB_QUARANTINED, snapshot)).isEqualTo("passed");
        assertThat(Verdicts.of(CloudSyncRules.JOB_PAUSED, snapshot)).isEqualTo("WARNING");
    }

    @Test
    void reportsAQuarantineOfWhichNothingElseIsKnown() {
        TenantSnapshot snapshot =
                snapshot(HEALTHY.status(Status.QUARANTINE).quarantine(unreadable(Gap.Reason.MALFORMED)));

        assertThat(Verdicts.of(CloudSyncRules.JOB_QUARANTINED, snapshot)).isEqualTo("WARNING");
        assertThat(Verdicts.actions(CloudSyncRules.JOB_QUARANTINED, snapshot)).isEqualTo("A75");
        assertThat(Verdicts.of(CloudSyncRules.QUARANTINE_TOO_MANY_DELETES, snapshot))
                .isEqualTo("unknown");
        assertThat(Verdicts.of(CloudSyncRules.QUARANTINE_DISABLE_SOON, snapshot))
                .isEqualTo("unknown");
    }

    @Test
    void recommendsToEndAQuarantineBeforeTheJobIsDisabled() {
        TenantSnapshot snapshot = snapshot(HEALTHY.quarantined("TooManyDeletes", "", Duration.ofDays(22)));

        assertThat(Verdicts.actions(CloudSyncRules.QUARANTINE_DISABLE_SOON, snapshot))
                .isEqualTo("A75");
    }

    private static SyncHealthReport judge(JobFacts... jobs) {
        return RuleSet.standard().evaluate(snapshot(jobs));
    }

    private static Stream<Tuple> consequences(SyncHealthReport report) {
        return report.consequences().stream().map(finding -> Tuple.tuple(finding.rule(), finding.root()));
    }

    private static List<String> causes(TenantSnapshot snapshot) {
        return Stream.of("too-many-deletes", "credentials", "no-agent", "escrow", "on-demand")
                .map(name -> name + " " + Verdicts.of(RuleId.of("cloudsync.quarantine." + name), snapshot))
                .filter(verdict -> !verdict.endsWith("passed"))
                .toList();
    }
}
