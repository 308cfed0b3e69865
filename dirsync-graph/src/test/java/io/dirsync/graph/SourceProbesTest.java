package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.graph.SourceAccess.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceProbesTest {

    private static final String ALL_ROLES = "{\"roles\":[\"Synchronization.Read.All\",\"Domain.Read.All\"]}";
    private static final String EMPTY = "{\"value\":[]}";

    private final CannedGraph canned = new CannedGraph().on("/", EMPTY);

    @Test
    void whatIsServedCanBeRead() {
        assertThat(access(GraphSource.OBJECT_ERRORS, ALL_ROLES))
                .isEqualTo(new SourceAccess(GraphSource.OBJECT_ERRORS, State.READABLE, List.of(), ""));
        assertThat(canned.asked())
                .containsExactlyInAnyOrder(
                        "/v1.0/users?$select=id&$top=1",
                        "/v1.0/groups?$select=id&$top=1",
                        "/v1.0/contacts?$select=id&$top=1");
    }

    @Test
    void refusalNamesThePermissionsOfThoseThatAreRefused() {
        canned.on("/v1.0/groups", 403, "{\"error\":{\"code\":\"Authorization_RequestDenied\"}}");

        assertThat(access(GraphSource.OBJECT_ERRORS, ALL_ROLES))
                .isEqualTo(new SourceAccess(
                        GraphSource.OBJECT_ERRORS,
                        State.NOT_GRANTED,
                        List.of(GraphPermission.GROUP_READ_ALL),
                        "HTTP 403 Authorization_RequestDenied"));
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_AVAILABLE", "400, NOT_AVAILABLE", "500, UNKNOWN", "401, NOT_GRANTED"})
    void otherAnswersAreNoPermission(int status, State state) {
        canned.on("/v1.0/admin/serviceAnnouncement/healthOverviews", status, "{}");

        assertThat(access(GraphSource.SERVICE_HEALTH, ALL_ROLES).state()).isEqualTo(state);
    }

    @Test
    void whatCannotBeTriedIsLookedUpInTheToken() {
        assertThat(access(GraphSource.CLOUD_SYNC_JOBS, ALL_ROLES).state()).isEqualTo(State.READABLE);
        assertThat(access(GraphSource.CLOUD_SYNC_JOBS, "{\"roles\":[]}").missing())
                .containsExactly(GraphPermission.SYNCHRONIZATION_READ_ALL);
        assertThat(access(GraphSource.CLOUD_SYNC_JOBS, "nothing").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void federationsAreLookedUpInTheTokenToo() {
        assertThat(access(GraphSource.FEDERATION, ALL_ROLES).state()).isEqualTo(State.READABLE);
        assertThat(access(GraphSource.FEDERATION, "{\"roles\":[\"Directory.Read.All\"]}")
                        .missing())
                .containsExactly(GraphPermission.DOMAIN_INTERNAL_FEDERATION_READ_ALL);
        assertThat(canned.requests()).isEmpty();
    }

    @Test
    void agentsAreForSignedInUsers() {
        assertThat(access(GraphSource.PROVISIONING_AGENTS, ALL_ROLES).state()).isEqualTo(State.NOT_AVAILABLE);
        assertThat(access(GraphSource.PROVISIONING_AGENTS, "{\"scp\":\"x\"}").state())
                .isEqualTo(State.READABLE);
    }

    @Test
    void hiddenNullsAreAMissingPermission() {
        canned.on("/v1.0/organization", "{\"id\":\"x\",\"createdDateTime\":null,\"assignedPlans\":null}");

        assertThat(access(GraphSource.ORGANIZATION, ALL_ROLES))
                .isEqualTo(new SourceAccess(
                        GraphSource.ORGANIZATION,
                        State.NOT_GRANTED,
                        List.of(GraphPermission.ORGANIZATION_READ_ALL),
                        "HTTP 200 with null for createdDateTime and assignedPlans too"));
    }

    @Test
    void everyProbeIsSentOnce() {
        canned.on("/v1.0/organization", Samples.organization()).on("/beta/organization", Samples.betaOrganization());

        assertThat(access(GraphSource.ORGANIZATION, ALL_ROLES).state()).isEqualTo(State.READABLE);
        try (TenantGraph graph = canned.open()) {
            assertThat(Probes.send(graph, GraphSources.everything()).join()).hasSize(16);
        }
        assertThat(canned.asked().stream().filter("/v1.0/users?$select=id&$top=1"::equals))
                .hasSize(1);
    }

    private SourceAccess access(GraphSource source, String claims) {
        GraphSources one =
                GraphSources.everything().without(GraphSource.values()).with(source);
        TokenGrants grants = TokenGrants.of(TokenGrantsTest.token(claims)).orElse(null);
        try (TenantGraph graph = canned.open()) {
            return new SourceProbes(grants, Probes.send(graph, one).join()).access(source);
        }
    }
}
