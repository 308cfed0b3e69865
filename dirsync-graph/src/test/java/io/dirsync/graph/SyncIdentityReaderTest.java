package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyncIdentityReaderTest {

    private static final String SERVICE = "/v1.0/servicePrincipals(appId='6bf85cfa-ac8a-4be5-b5de-425a0d0dc016')";
    private static final String GRANTS = "/v1.0/servicePrincipals/svc/appRoleAssignedTo";
    private static final String PRINCIPAL = "/v1.0/servicePrincipals/sp?";
    private static final String APPLICATION = "/v1.0/applications(appId='app')";
    private static final String BY_NAME = "/v1.0/applications?$filter=startswith(displayName,'ConnectSync";
    private static final String ACCOUNTS =
            "/v1.0/directoryRoles(roleTemplateId='d29b2b05-8046-44ba-8758-1e26182fcf32')";
    private static final String OTHERS = "/v1.0/directoryRoles(roleTemplateId='a92aed5d-d78a-4d16-b381-09adb37eb3b0')";
    private static final String NOT_FOUND = "{\"error\":{\"code\":\"Request_ResourceNotFound\",\"message\":\"no\"}}";
    private static final String GRANT =
            "{\"appRoleId\":\"role\",\"principalId\":\"sp\",\"principalType\":\"ServicePrincipal\"}";
    private static final String ANN =
            "{\"id\":\"u1\",\"userPrincipalName\":\"Sync_A_1@contoso.com\",\"accountEnabled\":true}";

    private final CannedGraph canned = new CannedGraph()
            .on(SERVICE, (Object) """
                    {"id": "svc", "accountEnabled": true,
                     "appRoles": [{"id": "role", "value": "ADSynchronization.ReadWrite.All"}, {"id": "x", "value": "y"}]}
                    """)
            .on(GRANTS, (Object) list(GRANT))
            .on(PRINCIPAL, (Object) "{\"appId\":\"app\"}")
            .on(APPLICATION, (Object) """
                    {"displayName": "ConnectSyncProvisioning_A_1",
                     "keyCredentials": [{"endDateTime": "2027-01-01T00:00:00Z"}]}
                    """)
            .on(ACCOUNTS, (Object) list(ANN))
            .on(OTHERS, 404, NOT_FOUND)
            .on("/v1.0/identity/conditionalAccess/policies", (Object) list());

    @Test
    void applicationsAreFoundByWhatTheyWereGranted() {
        assertThat(applications().toOptional().orElseThrow())
                .containsExactly(new SyncApplication(
                        "ConnectSyncProvisioning_A_1", List.of(Instant.parse("2027-01-01T00:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"appRoleId\":\"x\",\"principalId\":\"sp\",\"principalType\":\"ServicePrincipal\"}",
                "{\"appRoleId\":\"role\",\"principalId\":\"sp\",\"principalType\":\"Group\"}"
            })
    void otherGrantsAreOfNoInterest(String grant) {
        canned.on(GRANTS, (Object) list(grant));

        assertThat(applications().toOptional().orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"appRoleId\":null,\"principalId\":\"sp\",\"principalType\":\"ServicePrincipal\"}",
                "{\"appRoleId\":\"role\",\"principalType\":\"ServicePrincipal\"}",
                "{\"appRoleId\":\"role\",\"principalId\":\"sp\",\"principalType\":5}"
            })
    void oddGrantMayBeTheOne(String grant) {
        canned.on(GRANTS, (Object) list(GRANT, grant));

        assertThat(applications().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "a grant without appRoleId, principalId or principalType"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"svc\",\"accountEnabled\":true}",
                "{\"id\":\"svc\",\"accountEnabled\":true,\"appRoles\":null}",
                "{\"id\":\"svc\",\"accountEnabled\":true,\"appRoles\":[{\"value\":\"ADSynchronization.ReadWrite.All\"}]}"
            })
    void withoutTheRoleNobodyIsKnownToHoldIt(String service) {
        canned.on(SERVICE, (Object) service);

        assertThat(applications().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no app role ADSynchronization.ReadWrite.All"));
    }

    @Test
    void serviceWithoutIdLeavesItsGrantsUnknown() {
        canned.on(SERVICE, (Object) "{\"accountEnabled\":false}");

        assertThat(applications().whyUnreadable()).contains(Gap.of(Gap.Reason.NOT_RETURNED, "no member id"));
        assertThat(identity().syncService().is(ServicePrincipalState.DISABLED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({PRINCIPAL + ", no member appId", APPLICATION + ", ''"})
    void oneApplicationThatIsNotReadLeavesTheListUnknown(String request, String detail) {
        canned.on(request, (Object) "{\"id\":\"x\"}");

        assertThat(applications().whyUnreadable().map(Gap::detail).orElseThrow())
                .contains(detail);
    }

    @Test
    void refusedApplicationLeavesTheListUnknown() {
        canned.on(APPLICATION, 403, "{}");

        assertThat(applications().whyUnreadable()).contains(Gap.permissionDenied("Application.Read.All", "HTTP 403"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"endDateTime\":null}]", "[{}]", "null", "[5]", "\"x\""})
    void certificatesThatAreNotUnderstoodAreNotNone(String keys) {
        canned.on(APPLICATION, (Object) ("{\"displayName\":\"A\",\"keyCredentials\":" + keys + "}"));

        assertThat(applications().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "keyCredentials is not a list with dates"));
    }

    @Test
    void withoutTheServiceApplicationsAreFoundByName() {
        canned.on(SERVICE, 404, NOT_FOUND).on(BY_NAME, (Object) list("{\"displayName\":null,\"keyCredentials\":[]}"));

        assertThat(identity().syncService().is(ServicePrincipalState.ABSENT)).isTrue();
        assertThat(applications().toOptional().orElseThrow()).containsExactly(new SyncApplication("", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"404, ''", "404, '{}'", "410, ''", "403, '{}'"})
    void othersThanTheServiceDoNotSayThatItIsAbsent(int status, String body) {
        canned.on(SERVICE, status, body);

        assertThat(identity().syncService().whyUnreadable()).isPresent();
        assertThat(applications().whyUnreadable()).isPresent();
    }

    @Test
    void stateOfAnotherTypeIsMalformed() {
        canned.on(SERVICE, (Object) "{\"id\":\"svc\",\"accountEnabled\":\"yes\",\"appRoles\":[]}");

        assertThat(identity().syncService().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "accountEnabled is not true or false"));
    }

    @Test
    void roleThatWasNeverActivatedHasNoMembers() {
        assertThat(accounts().toOptional().orElseThrow()).containsExactly(new SyncAccount("Sync_A_1", true));
    }

    @Test
    void refusedRolesAreNotEmpty() {
        canned.on(ACCOUNTS, 404, "<html>").on(OTHERS, 403, "{}");

        assertThat(accounts().whyUnreadable()).contains(Gap.of(Gap.Reason.NOT_RETURNED, "HTTP 404"));
    }

    @Test
    void whatIsNotChosenIsNotAskedFor() {
        canned.reading(GraphSources.core());

        assertThat(identity()).isEqualTo(SyncIdentity.notRequested());
        assertThat(canned.requests()).isEmpty();
    }

    @Test
    void failureNobodyForesawLeavesEverythingUnread() {
        Gap gap = Gap.of(Gap.Reason.TIMED_OUT);
        SyncIdentity unread = new SyncIdentityReader()
                .unread(source -> Reading.Failed.of(gap, CoreQueries.ORGANIZATION.origin(null)));

        assertThat(unread.facts())
                .extracting(named -> named.fact().whyUnreadable().orElseThrow())
                .containsOnly(gap);
    }

    private static String list(String... items) {
        return "{\"value\":[" + String.join(",", items) + "]}";
    }

    private SyncIdentity identity() {
        return canned.read(new SyncIdentityReader());
    }

    private Fact<List<SyncApplication>> applications() {
        return identity().applications();
    }

    private Fact<List<SyncAccount>> accounts() {
        return identity().accounts();
    }
}
