package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncedObjects;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class SyncedObjectsReaderTest {

    private static final String FILTER = "?$filter=onPremisesSyncEnabled eq true";
    private static final String USERS = "/v1.0/users?";
    private static final String USER = "{\"userPrincipalName\":\"%s@contoso.onmicrosoft.com\"}";

    private final CannedGraph canned = new CannedGraph()
            .on("/v1.0/organization", Samples.organization())
            .onText("/v1.0/users/$count" + FILTER, "7")
            .onText("/v1.0/groups/$count" + FILTER, "5")
            .onText("/v1.0/contacts/$count" + FILTER, "3")
            .onText("/v1.0/devices/$count" + FILTER, "\uFEFF2")
            .on(USERS, (Object) users("ann", "bob1234"));

    @Test
    void kindsOfObjectsAreAddedUp() {
        assertThat(objects().total().is(17L)).isTrue();
    }

    @Test
    void queriesAreAdvanced() {
        objects();

        assertThat(canned.requests())
                .filteredOn(request -> !request.url().encodedPath().endsWith("organization"))
                .hasSize(5)
                .extracting((Request request) -> request.header("ConsistencyLevel"))
                .containsOnly("eventual");
    }

    @Test
    void usersOnTheInitialDomainAreCountedAndThoseWithPlaceholders() {
        assertThat(objects().usersOnInitialDomain().is(2L)).isTrue();
        assertThat(objects().usersWithPlaceholderName().is(1L)).isTrue();
        assertThat(canned.asked())
                .contains(USERS + "$count=true&$filter=onPremisesSyncEnabled eq true and"
                        + " endsWith(userPrincipalName,'@contoso.onmicrosoft.com')&$select=userPrincipalName&$top=999");
    }

    @Test
    void oneKindThatIsRefusedLeavesNoSum() {
        canned.on("/v1.0/contacts/$count" + FILTER, 403, "{}");

        assertThat(objects().total().whyUnreadable()).contains(Gap.permissionDenied("OrgContact.Read.All", "HTTP 403"));
        assertThat(objects().usersOnInitialDomain().is(2L)).isTrue();
    }

    @Test
    void usersWithoutNamesAreNotTakenForRealOnes() {
        canned.on(USERS, (Object) "{\"value\":[{\"userPrincipalName\":null}]}");

        assertThat(objects().usersOnInitialDomain().is(1L)).isTrue();
        assertThat(objects().usersWithPlaceholderName().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no member userPrincipalName"));
    }

    @Test
    void usersThatAreCutOffAreNotCounted() {
        canned.on(USERS, (Object) users("ann").replace("}]", "}],\"@odata.nextLink\":\"https://evil.example/\""));

        assertThat(objects().usersOnInitialDomain().whyUnreadable().map(Gap::reason))
                .contains(Gap.Reason.MALFORMED);
        assertThat(objects().usersWithPlaceholderName().whyUnreadable().map(Gap::reason))
                .contains(Gap.Reason.MALFORMED);
    }

    @Test
    void withoutItsDomainsATenantsUsersAreNotTold() {
        canned.on("/v1.0/organization", 403, "{}").on("/v1.0/domains", 403, "{}");

        assertThat(objects().usersOnInitialDomain().whyUnreadable())
                .contains(Gap.permissionDenied("Organization.Read.All", "HTTP 403"));
        assertThat(objects().total().is(17L)).isTrue();
    }

    @Test
    void withoutAnInitialDomainNothingIsGuessed() {
        canned.on("/v1.0/organization", (Object) "{\"id\":\"x\",\"verifiedDomains\":[{\"name\":\"contoso.com\"}]}");

        assertThat(objects().usersOnInitialDomain().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "no initial domain"));
    }

    @Test
    void whatIsNotChosenIsNotAskedFor() {
        canned.reading(GraphSources.core());

        assertThat(objects()).isEqualTo(SyncedObjects.notRequested());
        assertThat(canned.requests()).isEmpty();
    }

    @Test
    void failureNobodyForesawLeavesEverythingUnread() {
        Gap gap = Gap.of(Gap.Reason.TIMED_OUT);
        SyncedObjects unread = new SyncedObjectsReader()
                .unread(source -> Reading.Failed.of(gap, CoreQueries.ORGANIZATION.origin(null)));

        assertThat(unread.facts())
                .extracting(named -> named.fact().whyUnreadable().orElseThrow())
                .containsOnly(gap);
    }

    private static String users(String... names) {
        StringBuilder users = new StringBuilder();
        for (String name : names) {
            users.append(users.length() == 0 ? "" : ",").append(USER.formatted(name));
        }
        return "{\"value\":[" + users + "]}";
    }

    private SyncedObjects objects() {
        return canned.read(new SyncedObjectsReader());
    }
}
