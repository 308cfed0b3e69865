package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.rule.Cells.violated;
import static io.dirsync.rule.ObjectErrorCells.server;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the servers say of their exports, a row a case; a cell holds what one server says. */
class ExportErrorRulesTest {

    private static final String HARDENING =
            "Hard match operation blocked due to security hardening. Review the migration guidance.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        none                          | ok      | ok      | ok
        AttributeValueMustBeUnique    | warning | ok      | ok
        InvalidSoftMatch              | warning | ok      | ok
        ObjectTypeMismatch            | warning | ok      | ok
        IdentityDataValidationFailed  | warning | ok      | ok
        DataValidationFailed          | warning | ok      | ok
        FederatedDomainChangeError    | warning | ok      | ok
        LargeObject                   | warning | ok      | ok
        ExceededAllowedLength         | warning | ok      | ok
        SomethingNew                  | warning | ok      | ok
        InvalidHardMatch              | ok      | warning | ok
        invalidhardmatch              | ok      | warning | ok
        ExistingAdminRoleConflict     | ok      | ok      | warning
        AdminRoleConflict             | ok      | ok      | warning
        ExistingAdminRole             | ok      | ok      | warning
        """)
    void tellTheCodesApart(String code, String export, String hardMatch, String adminRole) {
        TenantSnapshot snapshot = tenant(Fact.known(true), code);

        assertThat(cell(SyncRules.EXPORT_ERROR, snapshot)).isEqualTo(export);
        assertThat(cell(SyncRules.HARD_MATCH_HARDENING, snapshot)).isEqualTo(hardMatch);
        assertThat(cell(SyncRules.ADMIN_ROLE_CONFLICT, snapshot)).isEqualTo(adminRole);
    }

    @Test
    void knowTheSentenceOfTheHardening() {
        assertThat(cell(SyncRules.HARD_MATCH_HARDENING, tenant(Fact.known(true), HARDENING)))
                .isEqualTo("warning");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | none    | none       | ok
        true    | none    | LargeObject | warning
        true    | denied  | LargeObject | warning
        true    | denied  | none       | unknown
        true    | denied  | unasked    | unknown
        true    | unasked | none       | n/a
        true    | unasked | unasked    | n/a
        true    | null    | none       | n/a
        false   | none    | LargeObject | n/a
        null    | none    | LargeObject | n/a
        denied  | none    | LargeObject | warning
        denied  | none    | none       | unknown
        unasked | none    | none       | n/a
        """)
    void needOneServerToKnowAndAllToClear(String enabled, String first, String second, String expected) {
        assertThat(cell(SyncRules.EXPORT_ERROR, tenant(flag(enabled), first, second)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"null, n/a", "denied, unknown", "unasked, n/a", "empty, n/a"})
    void sayNothingWithoutAServer(String servers, String expected) {
        TenantSnapshot snapshot = Inputs.HEALTHY.snapshot().toBuilder()
                .serverEvidence(new ServerEvidence(Cells.fact(servers, empty -> List.of())))
                .build();

        assertThat(cell(SyncRules.EXPORT_ERROR, snapshot)).isEqualTo(expected);
    }

    @Test
    void sortCodesAsTheHealthPortalDoes() {
        Verdict.Violated verdict = violated(
                SyncRules.EXPORT_ERROR,
                tenant(Fact.known(true), "LargeObject InvalidSoftMatch", "InvalidSoftMatch InvalidHardMatch", "none"));

        assertThat(verdict.evidence())
                .containsExactly(
                        Evidence.of("kinds", List.of("data-mismatch", "large-attribute")),
                        Evidence.of("codes", List.of("LargeObject", "InvalidSoftMatch")),
                        Evidence.of("count", 6),
                        Evidence.of("servers", List.of("SRV0", "SRV1")));
    }

    @ParameterizedTest
    @CsvSource({
        "object.error.export, AttributeValueMustBeUnique, A80 A81 A82 A83",
        "object.error.export, InvalidSoftMatch, A80 A81 A84",
        "object.error.export, DataValidationFailed, A83 A84",
        "object.error.export, FederatedDomainChange, A84",
        "object.error.export, LargeObject, A84",
        "object.error.export, SomethingNew, A84",
        "object.error.export, DataValidationFailed InvalidSoftMatch, A80 A81 A83 A84",
        "object.error.hard-match-hardening, InvalidHardMatch, A96 A97",
        "object.error.admin-role-conflict, ExistingAdminRoleConflict, A86"
    })
    void recommendWhatFitsTheCode(RuleId rule, String codes, String actions) {
        Verdict.Violated verdict = violated(rule, tenant(Fact.known(true), codes));

        assertThat(verdict.actions().stream().map(RecommendedAction::id)).containsExactly(actions.split(" "));
    }

    private static TenantSnapshot tenant(Fact<Boolean> enabled, String... exports) {
        List<SyncServer> servers = IntStream.range(0, exports.length)
                .mapToObj(i -> server("SRV" + i, errors(exports[i])))
                .toList();
        return Inputs.HEALTHY.enabled(enabled).snapshot().toBuilder()
                .serverEvidence(new ServerEvidence(Fact.known(servers)))
                .build();
    }

    private static Fact<List<ObjectErrorGroup>> errors(String cell) {
        return Cells.fact(
                cell,
                codes -> Arrays.stream(codes.equals(HARDENING) ? new String[] {codes} : codes.split(" "))
                        .filter(code -> !code.equals("none"))
                        .map(code -> new ObjectErrorGroup(code, "", 2, Fact.missing()))
                        .toList());
    }
}
