package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.microsoft.kiota.http.ObservabilityOptions;
import com.microsoft.kiota.http.middleware.options.UrlReplaceHandlerOption;
import java.net.URI;
import java.util.UUID;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class GraphRequestsTest {

    private final GraphRequests requests =
            GraphRequests.to(URI.create("https://gateway.example:8443/graph"), new OkHttpClient());

    @Test
    void organizationIsReadWithItsCanaries() {
        assertThat(url(CoreQueries.ORGANIZATION))
                .isEqualTo("https://gateway.example:8443/graph/v1.0/organization?$select=id,displayName,"
                        + "createdDateTime,assignedPlans,verifiedDomains,onPremisesSyncEnabled,"
                        + "onPremisesLastSyncDateTime");
    }

    @Test
    void timeOfPasswordsAndQuotaAreReadFromBetaWithTheirCanaries() {
        assertThat(url(CoreQueries.ORGANIZATION_BETA))
                .isEqualTo("https://gateway.example:8443/graph/beta/organization?$select=id,createdDateTime,"
                        + "assignedPlans,onPremisesLastPasswordSyncDateTime,directorySizeQuota");
    }

    @Test
    void switchesAreReadWhole() {
        assertThat(url(CoreQueries.SYNCHRONIZATION))
                .isEqualTo("https://gateway.example:8443/graph/v1.0/directory/onPremisesSynchronization");
    }

    @Test
    void sdkHasNothingLeftToReplaceNorToTraceInWhatEveryCheckSends() {
        Request request = requests.read(CoreQueries.ORGANIZATION);

        assertThat(request.tag(UrlReplaceHandlerOption.class).isEnabled()).isFalse();
        assertThat(request.tag(ObservabilityOptions.class)).isNull();
    }

    @Test
    void idsOfRequestsAreRandomUuids() {
        UUID id = UUID.fromString(requests.read(CoreQueries.ORGANIZATION).header("client-request-id"));

        assertThat(id.version()).isEqualTo(4);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void everyRequestHasAnIdOfItsOwn() {
        String first = requests.read(CoreQueries.ORGANIZATION).header("client-request-id");

        assertThat(first).hasSize(36);
        assertThat(requests.read(CoreQueries.ORGANIZATION).header("client-request-id"))
                .isNotEqualTo(first);
    }

    @Test
    void tokenIsAttachedForTheConfiguredHostOnly() {
        Request request = requests.read(CoreQueries.ORGANIZATION);
        HostGuard home = HostGuard.of(URI.create("https://gateway.example:8443"));
        HostGuard elsewhere = HostGuard.of(URI.create("https://gateway.example"));

        assertThat(new AccessToken("t0ken").attachTo(request, home).header("Authorization"))
                .isEqualTo("Bearer t0ken");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccessToken("t0ken").attachTo(request, elsewhere))
                .withMessage("A token for https://gateway.example/ must not be sent to https://gateway.example:8443/.");
    }

    private String url(GraphQuery query) {
        return requests.read(query).url().toString();
    }
}
