package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudSyncReaderTest {

    private static final String PRINCIPALS = "/v1.0/servicePrincipals?";
    private static final String JOBS = "/v1.0/servicePrincipals/%s/synchronization/jobs";
    private static final String PROVISIONING = "/beta/onPremisesPublishingProfiles/provisioning/agents";
    private static final String AUTHENTICATION = "/beta/onPremisesPublishingProfiles/authentication/agents";
    private static final String NONE = "{\"value\":[]}";
    private static final String ONE_JOB = "{\"value\":[{\"id\":\"j\",\"status\":{\"code\":\"Active\"}}]}";

    private final CannedGraph canned =
            new CannedGraph().on(PROVISIONING, (Object) NONE).on(AUTHENTICATION, (Object) NONE);

    @Test
    void everyDomainHasItsOwnJobs() {
        principals("{\"id\":\"a\",\"displayName\":\"corp.example\"},{\"id\":\"b\",\"displayName\":\"new.example\"}");
        jobsOf("a", 200, ONE_JOB);
        jobsOf("b", 200, ONE_JOB);

        assertThat(jobs()).extracting(CloudSyncJob::domain).containsExactly("corp.example", "new.example");
        assertThat(canned.asked()).contains(JOBS.formatted("a"), JOBS.formatted("b"));
    }

    @Test
    void onlyPrincipalsOfTheKnownTemplateAreAskedFor() {
        principals("");

        assertThat(jobs()).isEmpty();
        assertThat(canned.asked())
                .contains(PRINCIPALS + "$filter=applicationTemplateId eq '1a4721b3-e57f-4451-ae87-ef078703ec94'"
                        + "&$select=id,displayName");
    }

    @Test
    void domainWhoseJobsAreRefusedIsNotMissed() {
        principals("{\"id\":\"a\",\"displayName\":\"corp.example\"},{\"id\":\"b\",\"displayName\":\"new.example\"}");
        jobsOf("a", 401, "{\"error\":{\"code\":\"UnknownError\",\"message\":\"\"}}");
        jobsOf("b", 200, ONE_JOB);

        CloudSyncJob refused = jobs().get(0);

        assertThat(refused.domain()).isEqualTo("corp.example");
        assertThat(refused.status().whyUnreadable())
                .contains(Gap.permissionDenied("Synchronization.Read.All", "HTTP 401 UnknownError"));
        assertThat(jobs()).hasSize(2);
    }

    @Test
    void refusalOfAllDomainsIsNoEmptyList() {
        principals("{\"id\":\"a\",\"displayName\":\"corp.example\"}");
        jobsOf("a", 403, "{}");

        assertThat(cloudSync().jobs().whyUnreadable().map(Gap::reason)).contains(Gap.Reason.PERMISSION_DENIED);
    }

    @Test
    void refusalOfThePrincipalsNamesTheirPermission() {
        canned.on(PRINCIPALS, 403, "{}");

        assertThat(cloudSync().jobs().whyUnreadable())
                .contains(Gap.permissionDenied("Application.Read.All", "HTTP 403"));
    }

    @Test
    void principalWithoutIdStandsForUnknownJobs() {
        principals("{\"id\":null,\"displayName\":\"corp.example\"},{\"id\":\"b\"}");
        jobsOf("b", 200, ONE_JOB);

        assertThat(jobs()).extracting(CloudSyncJob::domain).containsExactly("corp.example", "b");
        assertThat(jobs().get(0).quarantine().whyUnreadable())
                .contains(Gap.of(Gap.Reason.MALFORMED, "a service principal without an id"));
    }

    @Test
    void whatIsNotChosenIsNotAskedFor() {
        canned.reading(GraphSources.core());

        assertThat(cloudSync()).isEqualTo(CloudSync.notRequested());
        assertThat(canned.requests()).isEmpty();
    }

    @Test
    void failureNobodyForesawLeavesBothSourcesUnread() {
        Gap gap = Gap.of(Gap.Reason.TIMED_OUT);
        CloudSync unread =
                new CloudSyncReader().unread(source -> Reading.Failed.of(gap, CoreQueries.ORGANIZATION.origin(null)));

        assertThat(unread.jobs().whyUnreadable()).contains(gap);
        assertThat(unread.agents().whyUnreadable()).contains(gap);
    }

    private void principals(String items) {
        canned.on(PRINCIPALS, (Object) ("{\"value\":[" + items + "]}"));
    }

    private void jobsOf(String id, int status, String json) {
        canned.on(JOBS.formatted(id), status, json);
    }

    private CloudSync cloudSync() {
        return canned.read(new CloudSyncReader());
    }

    private List<CloudSyncJob> jobs() {
        Fact<List<CloudSyncJob>> jobs = cloudSync().jobs();
        return jobs.toOptional().orElseThrow();
    }
}
