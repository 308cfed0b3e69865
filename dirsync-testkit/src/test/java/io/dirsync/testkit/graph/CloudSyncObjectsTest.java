package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.GraphArea;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CloudSyncObjectsTest extends FullTenantTests {

    private static final String PRINCIPALS =
            "/v1.0/servicePrincipals?$filter=applicationTemplateId eq '1a4721b3-e57f-4451-ae87-ef078703ec94'";

    @Test
    void everyDomainHasAServicePrincipalWithItsJobs() {
        assertThat(values(PRINCIPALS, "/displayName"))
                .containsExactly("corp.example", "new.example", "old.example", "paused.example", "bad.example");
        assertThat(jobs(0).valueStream().map(job -> job.path("templateId").asText()))
                .containsExactly("AD2AADProvisioning", "AD2AADPasswordHash");
        assertThat(jobs(0).at("/0/id").asText()).startsWith("AD2AADProvisioning.");
    }

    @Test
    void healthyJobsTellOfTheirLastRun() {
        JsonNode job = jobs(0).path(0);

        assertThat(job.at("/status/code").asText()).isEqualTo("Active");
        assertThat(job.at("/schedule/state").asText()).isEqualTo("Active");
        assertThat(job.at("/schedule/interval").asText()).isEqualTo("PT40M");
        assertThat(job.at("/status/lastSuccessfulExecution/timeEnded").asText()).isEqualTo("2026-11-22T11:40:00Z");
        assertThat(job.at("/status/lastExecution/state").asText()).isEqualTo("Succeeded");
        assertThat(job.at("/status/quarantine").isNull()).isTrue();
    }

    @Test
    void jobsThatNeverRanHaveTheSmallestDateAndTheLargestInterval() {
        JsonNode job = jobs(1).path(0);

        assertThat(job.at("/status/code").asText()).isEqualTo("NotRun");
        assertThat(job.at("/status/lastExecution").isNull()).isTrue();
        assertThat(job.at("/status/steadyStateFirstAchievedTime").asText()).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(job.at("/schedule/interval").asText()).isEqualTo("P10675199DT2H48M5.4775807S");
        assertThat(job.at("/schedule/state").asText()).isEqualTo("Disabled");
    }

    @Test
    void quarantinedJobsSayWhy() {
        JsonNode status = jobs(4).at("/0/status");

        assertThat(status.path("code").asText()).isEqualTo("Quarantine");
        assertThat(status.path("countSuccessiveCompleteFailures").asInt()).isEqualTo(3);
        assertThat(status.at("/lastExecution/state").asText()).isEqualTo("Failed");
        assertThat(status.at("/quarantine/reason").asText()).isEqualTo("TooManyDeletes");
        assertThat(status.at("/quarantine/error/code").asText()).isEqualTo("TimeOut");
        assertThat(status.at("/quarantine/seriesBegan").asText()).isEqualTo("2026-11-22T06:00:00Z");
    }

    @Test
    void jobsAreRefusedAsIfTheTokenWereBad() {
        register(FullTenant.CONTOSO.grants(GraphArea.SERVICE_PRINCIPALS.leastPermission()));
        String principal = values(PRINCIPALS, "/id").get(0);

        assertThat(code("/v1.0/servicePrincipals/" + principal + "/synchronization/jobs"))
                .startsWith("401 ");
    }

    @Test
    void agentsAreRefusedToApplications() {
        assertThat(code("/beta/onPremisesPublishingProfiles/provisioning/agents"))
                .isEqualTo("403 Authorization_RequestDenied");
    }

    @Test
    void everythingElseIsRefusedForLackOfPermission() {
        register(FullTenant.CONTOSO.grants("Nothing.Read"));

        assertThat(refusals()).containsOnly("403 Authorization_RequestDenied");
    }

    private Stream<String> refusals() {
        return Stream.of(GraphArea.values())
                .filter(area -> !area.path().contains("{id}") && area != GraphArea.AGENTS)
                .map(area -> code("/" + (area == GraphArea.RECOMMENDATIONS ? "beta" : "v1.0") + "/" + area.path()));
    }

    private JsonNode jobs(int domain) {
        List<String> principals = values(PRINCIPALS, "/id");
        return json("/v1.0/servicePrincipals/" + principals.get(domain) + "/synchronization/jobs")
                .path("value");
    }
}
