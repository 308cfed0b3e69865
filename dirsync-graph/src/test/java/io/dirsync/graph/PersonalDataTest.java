package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.json.ReportJson;
import io.dirsync.json.SnapshotJson;
import io.dirsync.render.Renderers;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.MemberChange;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is behind an object, an account or a log entry is nobody's business: it shows nowhere. */
class PersonalDataTest extends FakeGraphTests {

    private static final String CANARY = "canary-ann.other";
    private static final String ADDRESS = CANARY + "@contoso.com";

    private static final String ERRORS = "/v1.0/users?$filter=onPremisesProvisioningErrors/any";
    private static final String PLACEHOLDERS = "/v1.0/users?$count=true";

    @Test
    void personsAreLeftOut() {
        CannedGraph canned = new CannedGraph()
                .on("/v1.0/organization", Samples.organization().put("technicalNotificationMails", ADDRESS))
                .on(ERRORS, (Object) list("{'id':'u1','displayName':'%s','onPremisesProvisioningErrors':[{'category':"
                        + "'PropertyConflict','propertyCausingError':'UserPrincipalName','value':'%s'}]}"))
                .on(PLACEHOLDERS, (Object) list("{'userPrincipalName':'%s'}"))
                .on("/v1.0/directoryRoles", (Object)
                        list("{'id':'u2','userPrincipalName':'Sync_A_1@%s','mail':'%s','accountEnabled':false}"))
                .on("/v1.0/auditLogs/signIns", (Object)
                        list("{'createdDateTime':'2026-11-22T11:00:00Z','userPrincipalName':'%s','ipAddress':'%s',"
                                + "'status':{'errorCode':50126,'failureReason':'%s'}}"))
                .on("/v1.0/auditLogs/directoryAudits", (Object)
                        list("{'activityDisplayName':'Set DirSync feature','activityDateTime':'2026-11-22T11:00:00Z',"
                                + "'initiatedBy':{'user':{'userPrincipalName':'%s'}},'resultReason':'%s'}"));

        assertThat(shown(canned::snapshot))
                .contains("Sync_A_1", "50126", "Set DirSync")
                .doesNotContain(CANARY);
    }

    private static String list(String item) {
        return "{\"value\":[" + item.replace("%s", ADDRESS).replace('\'', '"') + "]}";
    }

    /** What stands where it does not belong is not shown: nobody knows what it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {"onPremisesSyncEnabled", "onPremisesLastSyncDateTime", "id", "verifiedDomains", "createdDateTime"
            })
    void valueThatIsNotUnderstoodIsLeftOut(String member) {
        FakeTenant tenant = graph.tenant(RichTenants.troubled(CONTOSO.value()));
        graph.script(Fault.onGraph("v1.0/organization").member(member, MemberChange.to(Map.of("who", ADDRESS))));

        assertThat(everythingShownOf(tenant.id())).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500, 503})
    void messagesOfErrorsAreLeftOut(int status) {
        FakeTenant tenant = graph.tenant(RichTenants.troubled(CONTOSO.value()));
        String error = "{\"error\":{\"code\":\"" + ADDRESS + "\",\"message\":\"" + ADDRESS + "\"}}";
        graph.script(Fault.onGraph("users")
                .body(status, "application/json", error)
                .header("request-id", ADDRESS)
                .header("Retry-After", "600"));

        assertThat(everythingShownOf(tenant.id())).doesNotContain(CANARY);
    }

    @Test
    void requestsAreLoggedWithoutAddresses() {
        graph.tenant(RichTenants.troubled(CONTOSO.value()));
        try (LogCapture log = new LogCapture()) {
            build(throughProxy().sources(GraphSources.everything())).capture(CONTOSO);

            assertThat(log.lines()).anyMatch(line -> line.contains("GET v1.0/users"));
            assertThat(log.lines()).noneMatch(line -> line.contains("$filter") || line.contains("@contoso"));
        }
    }

    private String everythingShownOf(TenantId tenant) {
        GraphSnapshotSource source = build(throughProxy().sources(GraphSources.everything()));
        return shown(() -> source.capture(tenant)) + source;
    }

    private static String shown(Supplier<TenantSnapshot> check) {
        StringBuilder shown = new StringBuilder();
        try (LogCapture log = new LogCapture()) {
            SyncHealthReport report = RuleSet.standard().evaluate(check.get());
            everyForm(report).forEach(shown::append);
            shown.append(String.join("", log.lines()));
        }
        assertThat(shown).contains(CONTOSO.value(), "GET ");
        return shown.toString();
    }

    private static Stream<String> everyForm(SyncHealthReport report) {
        Stream<String> data =
                Stream.of(report.toString(), SnapshotJson.write(report.snapshot()), ReportJson.writePretty(report));
        Stream<String> pages = Stream.of(
                Renderers.text(Locale.ENGLISH).render(report),
                Renderers.markdown(Locale.ENGLISH).render(report),
                Renderers.html(Locale.ENGLISH).render(report));
        return Stream.concat(data, pages);
    }
}
