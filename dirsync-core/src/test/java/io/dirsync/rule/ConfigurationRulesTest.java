package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.expecting;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.rule.Cells.number;
import static io.dirsync.rule.Cells.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Switches of the tenant, a row a case. */
class ConfigurationRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        config.soft-match-open        | BLOCK_SOFT_MATCH                                     | warning | ok
        config.hard-match-open        | BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH       | warning | ok
        config.oid-update-bypass-on   | ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER | ok     | warning
        config.upn-sync-off           | SYNCHRONIZE_UPN_FOR_MANAGED_USERS                    | info    | ok
        """)
    void judgeOneSwitch(RuleId rule, SyncFeature feature, String off, String on) {
        assertThat(cell(rule, tenant("true", feature, "false"))).isEqualTo(off);
        assertThat(cell(rule, tenant("true", feature, "true"))).isEqualTo(on);
        assertThat(cell(rule, tenant("true", feature, "null"))).isEqualTo("n/a");
        assertThat(cell(rule, tenant("true", feature, "unasked"))).isEqualTo("n/a");
        assertThat(cell(rule, tenant("true", feature, "denied"))).isEqualTo("unknown");
        assertThat(cell(rule, tenant("false", feature, String.valueOf(off.equals("ok")))))
                .isEqualTo("n/a");
        assertThat(cell(rule, tenant("denied", feature, String.valueOf(off.equals("ok")))))
                .isEqualTo("unknown");
        assertThat(cell(rule, tenant("denied", feature, "unasked"))).isEqualTo("n/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | true    | ok      | info
        true    | false   | info    | info
        false   | true    | info    | info
        false   | false   | info    | ok
        false   | denied  | info    | unknown
        true    | denied  | unknown | info
        denied  | unasked | unknown | unknown
        unasked | true    | n/a     | info
        false   | null    | info    | n/a
        null    | null    | n/a     | n/a
        unasked | unasked | n/a     | n/a
        """)
    void judgeTwoSwitchesTogether(String first, String second, String quarantine, String writeback) {
        TenantSnapshot snapshot = tenant(Map.of(
                SyncFeature.QUARANTINE_UPON_UPN_CONFLICT, flag(first),
                SyncFeature.QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT, flag(second),
                SyncFeature.GROUP_WRITEBACK, flag(first),
                SyncFeature.UNIFIED_GROUP_WRITEBACK, flag(second)));

        assertThat(cell(SyncRules.QUARANTINE_FLAGS_OFF, snapshot)).isEqualTo(quarantine);
        assertThat(cell(SyncRules.GROUP_WRITEBACK_LEGACY, snapshot)).isEqualTo(writeback);
    }

    @ParameterizedTest
    @CsvSource({"EXPECTED, info", "UNDECLARED, warning", "NOT_WANTED, warning"})
    void allowOpenDoorsDuringAMigration(Expectation migration, String expected) {
        Expectations declared = expecting(e -> e.withMigrationUnderWay(migration));
        TenantSnapshot snapshot = tenant(Map.of(
                SyncFeature.BLOCK_SOFT_MATCH, flag("false"),
                SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH, flag("false")));

        assertThat(cell(SyncRules.SOFT_MATCH_OPEN, snapshot, declared)).isEqualTo(expected);
        assertThat(cell(SyncRules.HARD_MATCH_OPEN, snapshot, declared)).isEqualTo(expected);
    }

    @Test
    void doNotCallSoftMatchClosedBecauseOneKindOfItIs() {
        TenantSnapshot snapshot = tenant(
                Map.of(SyncFeature.BLOCK_SOFT_MATCH, flag("false"), SyncFeature.SOFT_MATCH_ON_UPN, flag("false")));

        assertThat(cell(SyncRules.SOFT_MATCH_OPEN, snapshot)).isEqualTo("warning");
    }

    @ParameterizedTest
    @CsvSource({
        "config.soft-match-open, BLOCK_SOFT_MATCH, false, A92",
        "config.hard-match-open, BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH, false, A93",
        "config.oid-update-bypass-on, ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER, true, A97",
        "config.upn-sync-off, SYNCHRONIZE_UPN_FOR_MANAGED_USERS, false, A98",
        "config.quarantine-flags-off, QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT, false, A90",
        "config.group-writeback-legacy, UNIFIED_GROUP_WRITEBACK, true, A99"
    })
    void nameTheSwitchWhereItWasReadAndWhatToDo(RuleId rule, SyncFeature feature, boolean value, String action) {
        Origin origin = new Origin("directory/onPremisesSynchronization", "v1.0", "5f9b0e1c");
        Verdict.Violated verdict = violated(rule, tenant(Map.of(feature, new Fact.Known<>(value, origin))));

        assertThat(verdict.evidence())
                .containsExactly(
                        Evidence.of("settings", List.of(feature.property())),
                        Evidence.of("value", value).from(origin));
        assertThat(verdict.actions()).extracting(RecommendedAction::id).containsExactly(action);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | 0       | UNDECLARED | ok
        true    | 1       | UNDECLARED | info
        true    | 1       | EXPECTED   | info
        true    | 1       | NOT_WANTED | n/a
        true    | null    | UNDECLARED | n/a
        true    | denied  | UNDECLARED | unknown
        true    | unasked | UNDECLARED | n/a
        false   | 1       | UNDECLARED | n/a
        denied  | 1       | UNDECLARED | info
        denied  | 0       | UNDECLARED | unknown
        """)
    void mentionUsersOnTheInitialDomain(String enabled, String users, Expectation custom, String expected) {
        Expectations declared = expecting(e -> e.withCustomUserPrincipalNames(custom));

        assertThat(cell(SyncRules.DOMAIN_UNVERIFIED, onInitialDomain(enabled, users), declared))
                .isEqualTo(expected);
    }

    @Test
    void showTheDomainsThatAreVerifiedIfTheyAreKnown() {
        TenantSnapshot known = onInitialDomain("true", "7");
        TenantSnapshot unknown =
                known.toBuilder().domains(Domains.notRequested()).build();

        assertThat(violated(SyncRules.DOMAIN_UNVERIFIED, known).evidence())
                .containsExactly(
                        Evidence.of("count", 7),
                        Evidence.of("domains", List.of("contoso.onmicrosoft.com", "contoso.com")));
        assertThat(violated(SyncRules.DOMAIN_UNVERIFIED, unknown).evidence()).containsExactly(Evidence.of("count", 7));
        assertThat(violated(SyncRules.DOMAIN_UNVERIFIED, known).actions())
                .extracting(RecommendedAction::id)
                .containsExactly("A87");
    }

    private static TenantSnapshot onInitialDomain(String enabled, String users) {
        return Inputs.HEALTHY.enabled(flag(enabled)).snapshot().toBuilder()
                .syncedObjects(new SyncedObjects(Fact.notRequested(), number(users), Fact.notRequested()))
                .build();
    }

    private static TenantSnapshot tenant(String enabled, SyncFeature feature, String value) {
        return Inputs.HEALTHY.enabled(flag(enabled)).snapshot().toBuilder()
                .features(new SyncFeatures(Map.of(feature, flag(value))))
                .build();
    }

    private static TenantSnapshot tenant(Map<SyncFeature, Fact<Boolean>> flags) {
        return Cells.tenant(builder -> builder.features(new SyncFeatures(flags)));
    }
}
