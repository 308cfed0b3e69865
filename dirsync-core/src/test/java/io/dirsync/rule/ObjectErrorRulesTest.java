package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.rule.Cells.violated;
import static io.dirsync.rule.ObjectErrorCells.summary;
import static io.dirsync.rule.ObjectErrorCells.tenant;
import static io.dirsync.snapshot.Snapshots.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of objects that are no conflicts, a row a case. */
class ObjectErrorRulesTest {

    private static final ServiceErrorGroup EXCHANGE =
            new ServiceErrorGroup("exchange/NAMPR01", 3, Fact.known(ago(Duration.ofDays(2))));
    private static final ServiceErrorGroup SHAREPOINT =
            new ServiceErrorGroup("SharePoint/1", 2, Fact.known(ago(Duration.ofDays(5))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true    | -                                          | ok
        true    | PropertyConflict/UserPrincipalName x1 PT1H | ok
        true    | propertyConflict/ProxyAddresses x1 PT1H    | ok
        true    | SomethingNew x1 PT1H                       | warning
        true    | SomethingNew x1 PT1H and more              | warning
        true    | PropertyConflict x1 PT1H and more          | unknown
        true    | null                                       | n/a
        true    | denied                                     | unknown
        true    | unasked                                    | n/a
        false   | SomethingNew x1 PT1H                       | n/a
        denied  | SomethingNew x1 PT1H                       | warning
        denied  | -                                          | unknown
        """)
    void reportCategoriesThatNobodyHasHeardOf(String enabled, String errors, String expected) {
        assertThat(cell(SyncRules.OTHER_OBJECT_ERROR, tenant(flag(enabled), summary(errors))))
                .isEqualTo(expected);
    }

    @Test
    void quoteTheCategoriesOfTheService() {
        Verdict.Violated verdict = violated(
                SyncRules.OTHER_OBJECT_ERROR,
                tenant(Fact.known(true), summary("SomethingNew/Mail x1 PT1H, SomethingNew x2 null, Odd x4 PT3H")));

        assertThat(verdict.evidence())
                .contains(
                        Evidence.of("count", 7),
                        Evidence.of("age", Duration.ofHours(3)),
                        Evidence.of("categories", List.of("SomethingNew", "Odd")));
        assertThat(ids(verdict)).containsExactly("A80", "A84");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | none    | ok
        true    | some    | info
        true    | null    | n/a
        true    | denied  | unknown
        true    | unasked | n/a
        false   | some    | n/a
        denied  | some    | info
        denied  | none    | unknown
        unasked | none    | n/a
        """)
    void mentionErrorsOfOtherServices(String enabled, String errors, String expected) {
        assertThat(cell(SyncRules.SERVICE_PROVISIONING_ERROR, service(flag(enabled), errors)))
                .isEqualTo(expected);
    }

    @Test
    void nameTheServicesAndTheAgeOfTheOldestError() {
        Verdict.Violated verdict = violated(SyncRules.SERVICE_PROVISIONING_ERROR, service(Fact.known(true), "some"));

        assertThat(verdict.evidence())
                .containsExactly(
                        Evidence.of("services", List.of("exchange/NAMPR01", "SharePoint/1")),
                        Evidence.of("count", 5),
                        Evidence.of("age", Duration.ofDays(5)));
        assertThat(ids(verdict)).containsExactly("A85");
    }

    private static TenantSnapshot service(Fact<Boolean> enabled, String cell) {
        Fact<List<ServiceErrorGroup>> errors =
                Cells.fact(cell, text -> text.equals("some") ? List.of(EXCHANGE, SHAREPOINT) : List.of());
        return Inputs.HEALTHY.enabled(enabled).snapshot().toBuilder()
                .objectErrors(new ObjectErrors(Fact.notRequested(), errors))
                .build();
    }

    private static List<String> ids(Verdict.Violated verdict) {
        return verdict.actions().stream().map(RecommendedAction::id).toList();
    }
}
