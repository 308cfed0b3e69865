package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsReaderTest {

    private static final String ORGANIZATION = "/v1.0/organization";
    private static final String DOMAINS = "/v1.0/domains";
    private static final String LISTED = """
            {"value": [
              {"id": "contoso.onmicrosoft.com", "authenticationType": "Managed", "isInitial": true, "isDefault": false,
               "isVerified": true},
              {"id": "contoso.com", "authenticationType": "FEDERATED", "isInitial": false, "isDefault": true,
               "isVerified": true},
              {"id": "planned.example", "authenticationType": "Managed", "isVerified": false}]}
            """;

    private static final GraphSources DOMAINS_ALONE = GraphSources.everything().without(GraphSource.FEDERATION);

    private final CannedGraph canned = new CannedGraph()
            .on(ORGANIZATION, Samples.organization())
            .on(DOMAINS, (Object) LISTED)
            .reading(DOMAINS_ALONE);

    @Test
    void organizationIsEnough() {
        assertThat(verified().toOptional().orElseThrow()).hasSize(2);
        assertThat(canned.requests()).hasSize(1);
    }

    @Test
    void listStandsInForAnOrganizationThatIsRefused() {
        canned.on(ORGANIZATION, 403, "{}");

        assertThat(verified().toOptional().orElseThrow())
                .containsExactly(
                        new VerifiedDomain("contoso.onmicrosoft.com", Authentication.MANAGED, true, false),
                        new VerifiedDomain("contoso.com", Authentication.FEDERATED, false, true));
        assertThat(verified().origin().endpoint()).isEqualTo("domains");
    }

    @Test
    void listStandsInForAnOrganizationThatIsNotChosen() {
        canned.reading(DOMAINS_ALONE.without(GraphSource.ORGANIZATION));

        assertThat(verified().toOptional().orElseThrow()).hasSize(2);
        assertThat(canned.asked()).containsExactly(DOMAINS);
    }

    @Test
    void listIsNotAskedForUnlessChosen() {
        canned.on(ORGANIZATION, 403, "{}").reading(GraphSources.core());

        assertThat(verified().whyUnreadable()).contains(Gap.permissionDenied("Organization.Read.All", "HTTP 403"));
        assertThat(canned.asked()).noneMatch(DOMAINS::equals);
    }

    @Test
    void ofTwoRefusalsTheOneOfTheOrganizationIsTold() {
        canned.on(ORGANIZATION, 403, "{}").on(DOMAINS, 403, "{}");

        assertThat(verified().whyUnreadable()).contains(Gap.permissionDenied("Organization.Read.All", "HTTP 403"));
    }

    @Test
    void refusalOfTheListIsToldWhereItIsAllThatWasChosen() {
        canned.on(DOMAINS, 403, "{}").reading(DOMAINS_ALONE.without(GraphSource.ORGANIZATION));

        assertThat(verified().whyUnreadable()).contains(Gap.permissionDenied("Domain.Read.All", "HTTP 403"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":5,\"isVerified\":true}", "{\"id\":\"contoso.com\"}", "{\"isVerified\":true}"})
    void oddDomainsAreMalformed(String odd) {
        canned.on(DOMAINS, (Object) ("{\"value\":[" + odd + "]}"))
                .reading(DOMAINS_ALONE.without(GraphSource.ORGANIZATION));

        assertThat(verified().whyUnreadable().map(Gap::reason)).contains(Gap.Reason.MALFORMED);
    }

    @Test
    void failureNobodyForesawIsThatOfBothSources() {
        Domains unread = new DomainsReader()
                .unread(source -> Reading.Failed.of(
                        Gap.of(Gap.Reason.TIMED_OUT, source.name()), CoreQueries.ORGANIZATION.origin(null)));

        assertThat(unread.verified().whyUnreadable()).contains(Gap.of(Gap.Reason.TIMED_OUT, "ORGANIZATION"));
        assertThat(unread.federations().whyUnreadable()).contains(Gap.of(Gap.Reason.TIMED_OUT, "FEDERATION"));
    }

    private Fact<List<VerifiedDomain>> verified() {
        return canned.read(new DomainsReader()).verified();
    }
}
