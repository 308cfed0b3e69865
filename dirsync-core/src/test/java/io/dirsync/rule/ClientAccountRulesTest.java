package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules about the account of the server and what it signs in to. */
class ClientAccountRulesTest {

    private static final Fact<List<SyncApplication>> NO_APPLICATION = Fact.known(List.of());
    private static final Fact<List<SyncApplication>> VALID =
            Fact.known(List.of(application("App1", Duration.ofDays(365))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # accounts, ! means disabled | application | disabled | leftover
        Sync_A                       | none    | passed   | passed
        !Sync_A                      | none    | CRITICAL | passed
        !Sync_A                      | expired | CRITICAL | passed
        !Sync_A                      | valid   | INFO     | INFO
        Sync_A                       | valid   | passed   | INFO
        !Sync_A !Sync_B              | none    | CRITICAL | passed
        !Sync_A Sync_B               | none    | WARNING  | passed
        !Sync_A ADToAADSyncServiceAccount   | none  | CRITICAL | passed
        !ADToAADSyncServiceAccount   | none    | CRITICAL | passed
        !ADToAADSyncServiceAccount   | valid   | CRITICAL | passed
        ADToAADSyncServiceAccount    | valid   | passed   | passed
        !Sync_A                      | denied  | unknown  | unknown
        !Sync_A                      | skipped | not-applicable | not-applicable
        Sync_A                       | denied  | passed   | unknown
        """)
    void judgesAccountsByWhetherAnApplicationReplacedThem(
            String accounts, String application, String disabled, String leftover) {
        TenantSnapshot snapshot = identity(applications(application), accounts(accounts));

        assertThat(Verdicts.of(ClientRules.ACCOUNT_DISABLED, snapshot)).isEqualTo(disabled);
        assertThat(Verdicts.of(ClientRules.ACCOUNT_LEFTOVER, snapshot)).isEqualTo(leftover);
    }

    @Test
    void explainsADisabledAccountThatAnApplicationReplaced() {
        SyncHealthReport report = RuleSet.standard().evaluate(identity(VALID, accounts("!Sync_A")));

        assertThat(report.consequences())
                .extracting(Finding::rule, Finding::root)
                .containsExactly(Tuple.tuple(ClientRules.ACCOUNT_DISABLED, ClientRules.ACCOUNT_LEFTOVER));
    }

    @Test
    void neverAdvisesToRemoveTheAccountOfCloudSync() {
        TenantSnapshot snapshot = identity(VALID, accounts("Sync_A ADToAADSyncServiceAccount"));

        assertThat(Verdicts.evidence(ClientRules.ACCOUNT_LEFTOVER, snapshot))
                .containsEntry("accounts", List.of("Sync_A"))
                .containsEntry("applications", List.of("App1"));
    }

    @ParameterizedTest
    @CsvSource({"19, passed", "20, WARNING", "21, WARNING"})
    void warnsAtTheLimitOfAccounts(int count, String verdict) {
        List<SyncAccount> accounts = IntStream.range(0, count)
                .mapToObj(i -> new SyncAccount("Sync_" + i, true))
                .toList();

        assertThat(Verdicts.of(ClientRules.ACCOUNT_LIMIT, identity(NO_APPLICATION, Fact.known(accounts))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | none    | passed
        0 | denied  | passed
        1 | none    | WARNING
        1 | expired | WARNING
        1 | valid   | not-applicable
        1 | denied  | unknown
        1 | skipped | not-applicable
        """)
    void suspectsConditionalAccessWhereTheServerSignsInWithAnAccount(int policies, String application, String verdict) {
        List<String> names =
                IntStream.range(0, policies).mapToObj(i -> "MFA for all").toList();
        var identity =
                new SyncIdentity(applications(application), accounts("Sync_A"), Fact.notRequested(), Fact.known(names));

        assertThat(Verdicts.of(ClientRules.CONDITIONAL_ACCESS_HITS_ACCOUNT, snapshot(identity)))
                .isEqualTo(verdict);
    }

    @Test
    void marksConditionalAccessAsAHint() {
        var identity = new SyncIdentity(
                NO_APPLICATION, accounts("Sync_A"), Fact.notRequested(), Fact.known(List.of("MFA for all")));

        Verdict.Violated verdict = Verdicts.violated(ClientRules.CONDITIONAL_ACCESS_HITS_ACCOUNT, snapshot(identity));

        assertThat(verdict.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(verdict.evidence()).extracting("value").containsExactly(List.of("MFA for all"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # service | trace of Connect Sync | jobs of Cloud Sync | verdict
        ENABLED   | false | none    | passed
        ABSENT    | false | none    | WARNING
        DISABLED  | false | none    | WARNING
        ABSENT    | true  | one     | WARNING
        ABSENT    | false | one     | not-applicable
        ABSENT    | true  | skipped | WARNING
        ABSENT    | false | skipped | not-applicable
        ABSENT    | false | denied  | unknown
        """)
    void missesTheSynchronizationServiceOnlyWhereConnectSyncIsInUse(
            ServicePrincipalState state, boolean trace, String jobs, String verdict) {
        var identity = new SyncIdentity(
                NO_APPLICATION, accounts(trace ? "Sync_A" : ""), Fact.known(state), Fact.notRequested());
        TenantSnapshot snapshot = snapshot(identity).toBuilder()
                .cloudSync(new CloudSync(jobs(jobs), Fact.notRequested()))
                .build();

        assertThat(Verdicts.of(ClientRules.FIRST_PARTY_SP_MISSING, snapshot)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, false", "DISABLED, true"})
    void tellsAnAbsentServicePrincipalFromADisabledOne(ServicePrincipalState state, boolean disabled) {
        var identity = new SyncIdentity(NO_APPLICATION, accounts("Sync_A"), Fact.known(state), Fact.notRequested());

        assertThat(Verdicts.evidence(ClientRules.FIRST_PARTY_SP_MISSING, snapshot(identity)))
                .containsEntry("disabled", disabled);
    }

    @Test
    void saysNothingWhereSynchronizationIsOff() {
        TenantSnapshot on = identity(applications("expired"), accounts("!Sync_A"));
        TenantSnapshot off = on.toBuilder()
                .directorySync(new DirectorySync(Fact.known(false), Fact.missing()))
                .build();

        assertThat(Verdicts.of(ClientRules.CERTIFICATE_EXPIRED, on)).isEqualTo("CRITICAL");
        assertThat(Verdicts.rules("client."))
                .allSatisfy(rule -> assertThat(Verdicts.of(rule, off)).isEqualTo("not-applicable"));
    }

    @ParameterizedTest
    @CsvSource({
        "client.account-disabled, A24 A25",
        "client.conditional-access-hits-account, A23",
        "client.first-party-sp-missing, A26"
    })
    void recommends(String rule, String actions) {
        var identity = new SyncIdentity(
                applications("expired"),
                accounts("!Sync_A"),
                Fact.known(ServicePrincipalState.ABSENT),
                Fact.known(List.of("MFA for all")));

        assertThat(Verdicts.actions(RuleId.of(rule), snapshot(identity))).isEqualTo(actions);
    }

    private static TenantSnapshot identity(Fact<List<SyncApplication>> applications, Fact<List<SyncAccount>> accounts) {
        return snapshot(new SyncIdentity(applications, accounts, Fact.notRequested(), Fact.notRequested()));
    }

    private static TenantSnapshot snapshot(SyncIdentity identity) {
        return Inputs.HEALTHY.snapshot().toBuilder().syncIdentity(identity).build();
    }

    private static Fact<List<SyncApplication>> applications(String state) {
        return switch (state) {
            case "none" -> NO_APPLICATION;
            case "valid" -> VALID;
            case "expired" -> Fact.known(List.of(application("App1", Duration.ofDays(-1))));
            case "denied" -> unreadable(Gap.Reason.PERMISSION_DENIED);
            default -> Fact.notRequested();
        };
    }

    private static Fact<List<CloudSyncJob>> jobs(String state) {
        return switch (state) {
            case "none" -> Fact.known(List.of());
            case "one" -> Fact.known(List.of(JobFacts.HEALTHY.job()));
            case "denied" -> unreadable(Gap.Reason.PERMISSION_DENIED);
            default -> Fact.notRequested();
        };
    }

    private static Fact<List<SyncAccount>> accounts(String names) {
        return Fact.known(Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> new SyncAccount(name.replace("!", ""), !name.startsWith("!")))
                .toList());
    }

    private static SyncApplication application(String name, Duration left) {
        return new SyncApplication(name, List.of(NOW.plus(left)));
    }
}
