package io.dirsync.graph.bench;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.models.Organization;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Objects;

/** The typed calls of the Graph SDK, one after another, as its documentation shows them. */
final class SequentialSdk implements Contender {

    private final URI stub;
    private final Facts facts;
    private final GraphServiceClient graph;

    private SequentialSdk(URI stub, Facts facts, AccessTokenProvider tokens) {
        this.stub = stub;
        this.facts = facts;
        this.graph = new GraphServiceClient(
                new BaseGraphRequestAdapter(new BaseBearerTokenAuthenticationProvider(tokens), stub + "/v1.0"));
    }

    static SequentialSdk at(URI stub, Facts facts, String token) {
        return new SequentialSdk(stub, facts, new OneToken(token));
    }

    @Override
    public void check() {
        readOrganization();
        graph.directory().onPremisesSynchronization().get().getValue().forEach(synchronization -> {
            Objects.requireNonNull(synchronization.getFeatures().getPasswordSyncEnabled());
            Objects.requireNonNull(synchronization
                    .getConfiguration()
                    .getAccidentalDeletionPrevention()
                    .getAlertThreshold());
        });
        if (facts == Facts.CORE_AND_SERVER) {
            Objects.requireNonNull(graph.directory()
                    .onPremisesSynchronization()
                    .withUrl(stub + Facts.SYNCHRONIZATION_BETA)
                    .get()
                    .getValue()
                    .get(0)
                    .getConfiguration()
                    .getAdditionalData()
                    .get("synchronizationClientVersion"));
        }
    }

    @Override
    public void close() {}

    private void readOrganization() {
        Organization organization = graph.organization()
                .get(get -> get.queryParameters.select = new String[] {
                    "id",
                    "displayName",
                    "createdDateTime",
                    "assignedPlans",
                    "verifiedDomains",
                    "onPremisesSyncEnabled",
                    "onPremisesLastSyncDateTime"
                })
                .getValue()
                .get(0);
        Objects.requireNonNull(organization.getOnPremisesLastSyncDateTime());
        Organization beta = graph.organization()
                .withUrl(stub + Facts.ORGANIZATION_BETA)
                .get()
                .getValue()
                .get(0);
        OffsetDateTime.parse((String) beta.getAdditionalData().get("onPremisesLastPasswordSyncDateTime"));
    }
}
