package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.expecting;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.rule.Cells.number;
import static io.dirsync.rule.Cells.violated;
import static io.dirsync.rule.ObjectErrorCells.summary;
import static io.dirsync.rule.ObjectErrorCells.tenant;
import static io.dirsync.snapshot.Snapshots.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and addresses that collide, a row a case. */
class ConflictRulesTest {

    private static final Fact<Boolean> ON = Fact.known(true);
    private static final String UPN = "PropertyConflict/UserPrincipalName x1 PT2H";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true    | -                                            | ok      | ok
        true    | PropertyConflict/UserPrincipalName x1 PT2H   | warning | ok
        true    | propertyconflict/userprincipalname x1 PT2H   | warning | ok
        true    | PropertyConflict/ProxyAddresses x1 PT2H      | ok      | warning
        true    | PropertyConflict/ProxyAddress x1 PT2H        | ok      | warning
        true    | PropertyConflict/Mail x1 PT2H                | ok      | ok
        true    | PropertyConflict/UserPrincipalName x1 null   | warning | ok
        true    | Other/UserPrincipalName x1 PT2H              | ok      | ok
        true    | PropertyConflict/UserPrincipalName x1 PT2H and more | warning | unknown
        true    | no end                                       | unknown | unknown
        true    | null                                         | n/a     | n/a
        true    | denied                                       | unknown | unknown
        true    | unasked                                      | n/a     | n/a
        false   | PropertyConflict/UserPrincipalName x1 PT2H   | n/a     | n/a
        null    | PropertyConflict/UserPrincipalName x1 PT2H   | n/a     | n/a
        denied  | PropertyConflict/UserPrincipalName x1 PT2H   | warning | unknown
        denied  | unasked                                      | n/a     | n/a
        unasked | PropertyConflict/UserPrincipalName x1 PT2H   | warning | n/a
        """)
    void tellNamesThatCollideFromAddresses(String enabled, String errors, String upn, String address) {
        TenantSnapshot snapshot = tenant(flag(enabled), summary(errors));

        assertThat(cell(SyncRules.CONFLICTING_UPN, snapshot)).isEqualTo(upn);
        assertThat(cell(SyncRules.CONFLICTING_PROXY_ADDRESS, snapshot)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                                                   | ok
        PropertyConflict/ProxyAddresses x1 PT30M            | ok
        PropertyConflict/ProxyAddresses x1 PT23H59M59.999999999S | ok
        PropertyConflict/ProxyAddresses x1 PT24H            | ok
        PropertyConflict/ProxyAddresses x1 PT24H0.000000001S | warning
        PropertyConflict/Mail x1 P2D                        | warning
        PropertyConflict/UserPrincipalName x1 PT1H, PropertyConflict/ProxyAddresses x1 P2D | warning
        PropertyConflict/UserPrincipalName x1 denied, PropertyConflict/ProxyAddresses x1 P2D | warning
        PropertyConflict/UserPrincipalName x1 denied, PropertyConflict/ProxyAddresses x1 PT1H | unknown
        PropertyConflict/UserPrincipalName x1 null          | n/a
        PropertyConflict/UserPrincipalName x1 unasked       | n/a
        PropertyConflict/UserPrincipalName x1 -PT5M         | ok
        PropertyConflict/UserPrincipalName x1 -PT6M         | unknown
        PropertyConflict/UserPrincipalName x1 PT1H and more | unknown
        PropertyConflict/UserPrincipalName x1 P2D and more  | warning
        Other/UserPrincipalName x1 P2D                      | ok
        """)
    void remindOfConflictsThatNobodyResolved(String errors, String expected) {
        assertThat(cell(SyncRules.CONFLICT_UNRESOLVED, tenant(ON, summary(errors))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        9   | 100     | ok
        10  | 100     | warning
        10  | 1000    | warning
        10  | 1001    | ok
        11  | 1001    | warning
        99  | 10000   | ok
        100 | 10000   | warning
        9   | denied  | ok
        10  | denied  | unknown
        10  | null    | n/a
        10  | unasked | n/a
        """)
    void warnOfTenConflictsOrOneInAHundred(long conflicts, String objects, String expected) {
        String upn = "PropertyConflict/UserPrincipalName x1 PT1H";
        String others = ", PropertyConflict/ProxyAddresses x" + (conflicts - 1) + " PT1H";
        TenantSnapshot snapshot = tenant(ON, summary(upn + others + ", Other x1000 PT1H"), number(objects));

        assertThat(cell(SyncRules.CONFLICT_VOLUME, snapshot)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9, unknown", "10, unknown", "20, warning"})
    void takeAnUnfinishedCountForTheLeastThereCanBe(long conflicts, String expected) {
        String errors = "PropertyConflict/UserPrincipalName x" + conflicts + " PT1H and more";

        assertThat(cell(SyncRules.CONFLICT_VOLUME, tenant(ON, summary(errors), Fact.known(2000L))))
                .isEqualTo(expected);
    }

    @Test
    void areCriticalInTheMiddleOfAMigration() {
        TenantSnapshot snapshot = tenant(ON, summary("PropertyConflict/UserPrincipalName x20 PT1H"), Fact.known(100L));
        Expectations migrating = expecting(e -> e.withMigrationUnderWay(Expectation.EXPECTED));

        assertThat(cell(SyncRules.CONFLICT_VOLUME, snapshot, migrating)).isEqualTo("critical");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        true    | 0       | PropertyConflict/UserPrincipalName x1 PT2H | UNDECLARED | ok
        true    | 0       | denied                                     | EXPECTED   | ok
        true    | 2       | PropertyConflict/UserPrincipalName x1 PT2H | UNDECLARED | info
        true    | 2       | PropertyConflict/ProxyAddresses x1 PT2H    | UNDECLARED | ok
        true    | 2       | -                                          | UNDECLARED | ok
        true    | 2       | -                                          | EXPECTED   | info
        true    | 2       | denied                                     | UNDECLARED | unknown
        true    | 2       | denied                                     | EXPECTED   | info
        true    | 2       | unasked                                    | UNDECLARED | n/a
        true    | 2       | no end                                     | UNDECLARED | unknown
        true    | null    | PropertyConflict/UserPrincipalName x1 PT2H | EXPECTED   | n/a
        true    | denied  | PropertyConflict/UserPrincipalName x1 PT2H | EXPECTED   | unknown
        true    | unasked | PropertyConflict/UserPrincipalName x1 PT2H | EXPECTED   | n/a
        false   | 2       | PropertyConflict/UserPrincipalName x1 PT2H | EXPECTED   | n/a
        """)
    void suspectPlaceholderNamesOnlyWithAReason(
            String enabled, String users, String errors, Expectation custom, String expected) {
        TenantSnapshot snapshot = tenant(flag(enabled), summary(errors)).toBuilder()
                .syncedObjects(new SyncedObjects(Fact.notRequested(), Fact.notRequested(), number(users)))
                .build();

        assertThat(cell(SyncRules.PLACEHOLDER_UPN, snapshot, expecting(e -> e.withCustomUserPrincipalNames(custom))))
                .isEqualTo(expected);
    }

    @Test
    void markPlaceholderNamesAsAHint() {
        TenantSnapshot snapshot = tenant(ON, summary(UPN)).toBuilder()
                .syncedObjects(new SyncedObjects(Fact.notRequested(), Fact.notRequested(), Fact.known(2L)))
                .build();

        Verdict.Violated verdict = violated(SyncRules.PLACEHOLDER_UPN, snapshot);

        assertThat(verdict.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(verdict.evidence()).containsExactly(Evidence.of("count", 2));
        assertThat(ids(verdict)).containsExactly("A80");
    }

    @Test
    void showWhichObjectsCollideAndValuesOnlyIfTheyWereRead() {
        Verdict.Violated verdict = violated(
                SyncRules.CONFLICTING_UPN,
                tenant(
                        ON,
                        withSamples(
                                sample("id-1", Fact.known("ann@contoso.com")), sample("id-2", Fact.notRequested()))));

        assertThat(verdict.evidence())
                .containsExactly(
                        Evidence.of("count", 1),
                        Evidence.of("oldest", ago(Duration.ofHours(2))),
                        Evidence.of("age", Duration.ofHours(2)),
                        Evidence.of("objects", List.of("id-1", "id-2")),
                        Evidence.of("values", List.of("ann@contoso.com")));
        assertThat(ids(verdict)).containsExactly("A80", "A81", "A82");
    }

    @Test
    void sayAtLeastWhereNotAllObjectsWereLookedAt() {
        Verdict.Violated verdict = violated(
                SyncRules.CONFLICTING_PROXY_ADDRESS,
                tenant(ON, summary("PropertyConflict/ProxyAddresses x3 null and more")));

        assertThat(verdict.evidence()).containsExactly(Evidence.of("atLeast", 3));
        assertThat(ids(verdict)).containsExactly("A80", "A81");
    }

    @Test
    void countTheConflictsByProperty() {
        Verdict.Violated verdict = violated(
                SyncRules.CONFLICT_VOLUME, tenant(ON, summary(UPN + ", PropertyConflict x19 PT1H"), Fact.known(1500L)));

        assertThat(verdict.evidence())
                .containsExactly(
                        Evidence.of("count", 20),
                        Evidence.of("threshold", 15),
                        Evidence.of("syncedObjects", 1500),
                        Evidence.of("counts", List.of("UserPrincipalName 1", "PropertyConflict 19")));
        assertThat(ids(verdict)).containsExactly("A83", "A80");
    }

    @Test
    void showNoExampleOfAnotherKind() {
        ObjectError upn = sample("1", Fact.notRequested());
        ObjectError other = new ObjectError(
                ObjectError.Type.USER, "2", "PropertyConflict", "ProxyAddresses", upn.value(), upn.occurred());

        assertThat(violated(SyncRules.CONFLICTING_UPN, tenant(ON, withSamples(upn, other)))
                        .evidence())
                .contains(Evidence.of("objects", List.of("1")));
    }

    @Test
    void nameTheLimitOfAnUnresolvedConflict() {
        Verdict.Violated verdict = violated(
                SyncRules.CONFLICT_UNRESOLVED,
                tenant(ON, summary("PropertyConflict x1 P2D, PropertyConflict/Mail x1 P3D")));

        assertThat(verdict.evidence())
                .contains(Evidence.of("age", Duration.ofDays(3)), Evidence.of("threshold", Duration.ofHours(24)));
        assertThat(ids(verdict)).containsExactly("A80", "A81");
    }

    private static Fact<ObjectErrorSummary> withSamples(ObjectError... samples) {
        return Fact.known(new ObjectErrorSummary(ObjectErrorCells.groups(UPN), List.of(samples), true));
    }

    private static ObjectError sample(String id, Fact<String> value) {
        Fact<Instant> occurred = Fact.missing();
        return new ObjectError(ObjectError.Type.USER, id, "PropertyConflict", "UserPrincipalName", value, occurred);
    }

    private static List<String> ids(Verdict.Violated verdict) {
        return verdict.actions().stream().map(RecommendedAction::id).toList();
    }
}
