package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.ServiceErrorGroup;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectErrorsReaderTest {

    private static final String FILTER = "?$filter=onPremisesProvisioningErrors/any(o:o/category ne null)";
    private static final String SYNCED = "?$filter=onPremisesSyncEnabled eq true";
    private static final String USERS = "/v1.0/users" + FILTER;
    private static final String GROUPS = "/v1.0/groups" + FILTER;
    private static final String CONTACTS = "/v1.0/contacts" + FILTER;
    private static final String SERVICE_USERS = "/v1.0/users" + SYNCED;
    private static final String NONE = "{\"value\":[]}";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String CONFLICT = "{\"category\":\"PropertyConflict\",\"propertyCausingError\":\"%s\","
            + "\"value\":\"ann@contoso.com\",\"occurredDateTime\":\"2026-11-22T12:00:00Z\"}";

    private final CannedGraph canned = new CannedGraph()
            .on(USERS, (Object) NONE)
            .on(GROUPS, (Object) NONE)
            .on(CONTACTS, (Object) NONE)
            .on(SERVICE_USERS, (Object) NONE)
            .on("/v1.0/groups" + SYNCED, (Object) NONE)
            .on("/v1.0/contacts" + SYNCED, (Object) NONE);

    @Test
    void noErrorsIsACompleteSummary() {
        assertThat(summary().groups()).isEmpty();
        assertThat(summary().complete()).isTrue();
    }

    @Test
    void errorsOfAllKindsAreCountedTogether() {
        errors(USERS, "u1", CONFLICT.formatted("UserPrincipalName"), CONFLICT.formatted("ProxyAddresses"));
        errors(CONTACTS, "c1", CONFLICT.formatted("ProxyAddresses"));

        assertThat(summary().groups())
                .containsExactly(
                        new ObjectErrorGroup("PropertyConflict", "UserPrincipalName", 1, Fact.known(NOON)),
                        new ObjectErrorGroup("PropertyConflict", "ProxyAddresses", 2, Fact.known(NOON)));
        assertThat(summary().samples())
                .extracting(ObjectError::type, ObjectError::id)
                .contains(tuple(ObjectError.Type.CONTACT, "c1"));
    }

    @Test
    void collidingValueIsNotKept() {
        errors(USERS, "u1", CONFLICT.formatted("UserPrincipalName"));

        assertThat(summary().samples().get(0).value()).isEqualTo(Fact.notRequested());
        assertThat(summary().toString()).doesNotContain("ann@");
    }

    @Test
    void errorsFoundAreToldThoughAKindIsRefused() {
        errors(USERS, "u1", CONFLICT.formatted("UserPrincipalName"));
        canned.on(GROUPS, 403, "{}");

        assertThat(summary().count()).isEqualTo(1);
        assertThat(summary().complete()).isFalse();
    }

    @Test
    void refusalOfAKindWithoutErrorsElsewhereIsNoCleanBill() {
        canned.on(GROUPS, 403, "{}");

        assertThat(errors().provisioning().whyUnreadable())
                .contains(Gap.permissionDenied("Group.Read.All", "HTTP 403"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"u1\"}", "{\"onPremisesProvisioningErrors\":null}"})
    void errorsThatAreNotReturnedAreNotNone(String object) {
        canned.on(USERS, (Object) ("{\"value\":[" + object + "]}"));

        assertThat(errors().provisioning().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "an object without its onPremisesProvisioningErrors"));
    }

    @Test
    void errorsThatAreNotReturnedHideNoOthers() {
        errors(USERS, "u1", CONFLICT.formatted("UserPrincipalName"));
        canned.on(GROUPS, (Object) "{\"value\":[{\"id\":\"g1\"}]}");

        assertThat(summary().count()).isEqualTo(1);
        assertThat(summary().complete()).isFalse();
    }

    @Test
    void oddErrorIsAnErrorOfWhichLittleIsKnown() {
        errors(USERS, "u1", "{\"category\":null,\"occurredDateTime\":\"yesterday\"}", "5");

        assertThat(summary().count()).isEqualTo(2);
        assertThat(summary().complete()).isFalse();
        assertThat(summary().groups()).extracting(ObjectErrorGroup::category).containsExactly("");
    }

    @Test
    void oldestOfAGroupIsTheOldestThatIsKnown() {
        errors(
                USERS,
                "u1",
                CONFLICT.formatted("P").replace("\"2026-11-22T12:00:00Z\"", "null"),
                CONFLICT.formatted("P"),
                CONFLICT.formatted("P").replace("11-22", "11-20"));

        assertThat(summary().groups().get(0).oldest().is(Instant.parse("2026-11-20T12:00:00Z")))
                .isTrue();
    }

    @Test
    void summaryStaysSmallWhateverTheServiceInvents() {
        errors(
                USERS,
                "u1",
                IntStream.range(0, 150)
                        .mapToObj(number -> CONFLICT.formatted("P" + number))
                        .toArray(String[]::new));

        assertThat(summary().groups()).hasSize(101);
        assertThat(summary().samples()).hasSize(10);
        assertThat(summary().count()).isEqualTo(150);
    }

    @Test
    void unresolvedErrorsOfServicesAreCountedByService() {
        serviceErrors(
                "{\"serviceInstance\":\"exchange/1\",\"isResolved\":false,\"createdDateTime\":\"2026-11-22T12:00:00Z\"}",
                "{\"serviceInstance\":\"exchange/1\",\"isResolved\":false,\"createdDateTime\":\"2026-11-21T12:00:00Z\"}",
                "{\"serviceInstance\":\"exchange/1\",\"isResolved\":true}");

        assertThat(errors().service().toOptional().orElseThrow())
                .containsExactly(
                        new ServiceErrorGroup("exchange/1", 2, Fact.known(Instant.parse("2026-11-21T12:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"serviceProvisioningErrors\":null}",
                "{\"serviceProvisioningErrors\":[{\"serviceInstance\":\"x\"}]}",
                "{\"serviceProvisioningErrors\":[{\"isResolved\":\"no\"}]}"
            })
    void oddErrorsOfServicesAreNeitherThereNorNot(String user) {
        canned.on(SERVICE_USERS, (Object) ("{\"value\":[" + user + "]}"));

        assertThat(errors().service().whyUnreadable())
                .contains(Gap.of(Gap.Reason.NOT_RETURNED, "an object without its serviceProvisioningErrors"));
    }

    @Test
    void listOfServicesStaysSmall() {
        serviceErrors(IntStream.range(0, 150)
                .mapToObj(number -> "{\"serviceInstance\":\"s" + number + "\",\"isResolved\":false}")
                .toArray(String[]::new));

        assertThat(errors().service().toOptional().orElseThrow()).hasSize(101);
    }

    @Test
    void whatIsNotChosenIsNotAskedFor() {
        canned.reading(GraphSources.core());

        assertThat(errors()).isEqualTo(ObjectErrors.notRequested());
        assertThat(canned.requests()).isEmpty();
    }

    @Test
    void failureNobodyForesawLeavesBothUnread() {
        Gap gap = Gap.of(Gap.Reason.TIMED_OUT);
        ObjectErrors unread = new ObjectErrorsReader()
                .unread(source -> Reading.Failed.of(gap, CoreQueries.ORGANIZATION.origin(null)));

        assertThat(unread.provisioning().whyUnreadable()).contains(gap);
        assertThat(unread.service().whyUnreadable()).contains(gap);
    }

    private void errors(String request, String id, String... errors) {
        canned.on(request, (Object) ("{\"value\":[{\"id\":\"" + id + "\",\"onPremisesProvisioningErrors\":["
                + String.join(",", errors) + "]}]}"));
    }

    private void serviceErrors(String... errors) {
        canned.on(SERVICE_USERS, (Object)
                ("{\"value\":[{\"id\":\"u1\",\"serviceProvisioningErrors\":[" + String.join(",", errors) + "]}]}"));
    }

    private ObjectErrors errors() {
        return canned.read(new ObjectErrorsReader());
    }

    private ObjectErrorSummary summary() {
        return errors().provisioning().toOptional().orElseThrow();
    }
}
