package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.expecting;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.rule.Cells.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to passwords besides their age, a row a case. */
class PasswordPolicyRulesTest {

    private static final Inputs NEVER_SYNCED =
            Inputs.HEALTHY.passwords(Fact.known(false)).lastPassword(Fact.<Instant>missing());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | true    | true    | ok
        true    | true    | false   | warning
        true    | false   | false   | ok
        true    | false   | true    | ok
        true    | null    | false   | n/a
        true    | unasked | false   | n/a
        true    | denied  | false   | unknown
        true    | true    | null    | n/a
        true    | true    | unasked | n/a
        true    | true    | denied  | unknown
        false   | true    | false   | n/a
        null    | true    | false   | n/a
        denied  | true    | false   | unknown
        denied  | unasked | false   | n/a
        """)
    void noticesThatPasswordSyncWasSwitchedOff(String enabled, String before, String now, String expected) {
        assertThat(cell(SyncRules.PASSWORD_SYNC_FLAG_FLIPPED, flipped(enabled, before, now)))
                .isEqualTo(expected);
    }

    @Test
    void onlyMentionsASwitchOffThatIsWanted() {
        Expectations unwanted = expecting(e -> e.withPasswordSync(Expectation.NOT_WANTED));

        assertThat(cell(SyncRules.PASSWORD_SYNC_FLAG_FLIPPED, flipped("true", "true", "false"), unwanted))
                .isEqualTo("info");
    }

    @Test
    void showsBothChecksAndWhatToDo() {
        Verdict.Violated verdict = violated(SyncRules.PASSWORD_SYNC_FLAG_FLIPPED, flipped("true", "true", "false"));

        assertThat(verdict.evidence())
                .containsExactly(Evidence.of("passwordSyncBefore", true), Evidence.of("passwordSync", false));
        assertThat(ids(verdict)).containsExactly("A27", "A28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | true    | true    | ok      | ok
        true    | true    | false   | info    | info
        true    | true    | null    | n/a     | n/a
        true    | true    | unasked | n/a     | n/a
        true    | true    | denied  | unknown | unknown
        true    | false   | false   | n/a     | n/a
        true    | false   | denied  | n/a     | n/a
        true    | null    | false   | n/a     | n/a
        true    | unasked | false   | n/a     | n/a
        true    | denied  | false   | unknown | unknown
        true    | denied  | true    | ok      | ok
        false   | true    | false   | n/a     | n/a
        null    | true    | false   | n/a     | n/a
        denied  | true    | false   | unknown | unknown
        denied  | true    | unasked | n/a     | n/a
        """)
    void informsOfPoliciesThatDoNotApply(
            String enabled, String passwords, String policy, String expiry, String temporary) {
        TenantSnapshot snapshot = features(enabled, passwords, policy);

        assertThat(cell(SyncRules.CLOUD_PASSWORD_EXPIRY_OFF, snapshot)).isEqualTo(expiry);
        assertThat(cell(SyncRules.TEMPORARY_PASSWORDS_OFF, snapshot)).isEqualTo(temporary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | true    | UNDECLARED | info
        true    | true    | NOT_WANTED | warning
        true    | true    | EXPECTED   | ok
        true    | false   | UNDECLARED | ok
        true    | false   | NOT_WANTED | ok
        true    | null    | NOT_WANTED | n/a
        true    | unasked | NOT_WANTED | n/a
        true    | denied  | NOT_WANTED | unknown
        false   | true    | NOT_WANTED | n/a
        denied  | true    | NOT_WANTED | unknown
        """)
    void asksHowUsersReplaceTemporaryPasswords(String enabled, String flag, Expectation writeback, String expected) {
        Expectations declared = expecting(e -> e.withPasswordWriteback(writeback));

        assertThat(cell(SyncRules.FORCED_CHANGE_WITHOUT_WRITEBACK, features(enabled, "true", flag), declared))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "phs.cloud-expiry-off, false, cloudPasswordPolicyForPasswordSyncedUsersEnabled, A94",
        "phs.temp-password-off, false, userForcePasswordChangeOnLogonEnabled, A95",
        "phs.force-change-without-writeback, true, userForcePasswordChangeOnLogonEnabled, A95"
    })
    void nameTheSwitchAndWhatToDo(RuleId rule, boolean value, String setting, String action) {
        Verdict.Violated verdict = violated(rule, features("true", "true", String.valueOf(value)));

        assertThat(verdict.evidence())
                .containsExactly(Evidence.of("settings", List.of(setting)), Evidence.of("value", value));
        assertThat(ids(verdict)).containsExactly(action);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        UNDECLARED | UNDECLARED | -                     | warning
        UNDECLARED | EXPECTED   | -                     | info
        UNDECLARED | UNDECLARED | authentication true   | info
        UNDECLARED | UNDECLARED | authentication false  | warning
        UNDECLARED | UNDECLARED | provisioning true     | warning
        UNDECLARED | NOT_WANTED | authentication true   | warning
        EXPECTED   | EXPECTED   | authentication true   | warning
        NOT_WANTED | NOT_WANTED | -                     | info
        """)
    void expectsNoHashesWherePassThroughAuthenticationIsInUse(
            Expectation passwords, Expectation passThrough, String agent, String expected) {
        TenantSnapshot snapshot = NEVER_SYNCED.snapshot().toBuilder()
                .cloudSync(new CloudSync(Fact.notRequested(), agents(agent)))
                .build();
        Expectations declared =
                expecting(e -> e.withPasswordSync(passwords).withPassThroughAuthentication(passThrough));

        assertThat(cell(SyncRules.PASSWORD_SYNC_DISABLED, snapshot, declared)).isEqualTo(expected);
    }

    @Test
    void namesTheAgentsOfPassThroughAuthentication() {
        TenantSnapshot snapshot = NEVER_SYNCED.snapshot().toBuilder()
                .cloudSync(new CloudSync(Fact.notRequested(), agents("authentication true")))
                .build();

        assertThat(violated(SyncRules.PASSWORD_SYNC_DISABLED, snapshot).evidence())
                .contains(Evidence.of("passThroughAgents", List.of("PTA01")));
    }

    private static Fact<List<ProvisioningAgent>> agents(String cell) {
        if (cell == null) {
            return Fact.known(List.of());
        }
        String[] parts = cell.split(" ");
        return Fact.known(List.of(new ProvisioningAgent("PTA01", Boolean.parseBoolean(parts[1]), Set.of(parts[0]))));
    }

    private static TenantSnapshot flipped(String enabled, String before, String now) {
        return Inputs.HEALTHY.enabled(flag(enabled)).passwords(flag(now)).snapshot().toBuilder()
                .history(new SyncHistory(flag(before)))
                .build();
    }

    private static TenantSnapshot features(String enabled, String passwords, String policy) {
        return Inputs.HEALTHY.enabled(flag(enabled)).passwords(flag(passwords)).snapshot().toBuilder()
                .features(new SyncFeatures(Map.of(
                        SyncFeature.CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS, flag(policy),
                        SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON, flag(policy))))
                .build();
    }

    private static List<String> ids(Verdict.Violated verdict) {
        return verdict.actions().stream().map(RecommendedAction::id).toList();
    }
}
