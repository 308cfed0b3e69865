package io.dirsync.testkit.graph;

import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import io.dirsync.testkit.FakeFederation;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code domains/{id}/federationConfiguration}: empty for a managed domain. */
final class FederationResource implements Resource {

    private static final Table<Configured> TABLE = Table.<Configured>start()
            .text("id", it -> it.tenant().population().id("FEDERATION " + it.domain(), 0))
            .text("displayName", it -> it.federation().displayName())
            .text("issuerUri", it -> "http://" + it.federation().host() + "/adfs/services/trust")
            .text("metadataExchangeUri", it -> it.at("/adfs/services/trust/mex"))
            .text("signingCertificate", it -> "MIIC")
            .text("passiveSignInUri", it -> it.at("/adfs/ls"))
            .with(Property.of("preferredAuthenticationProtocol", EdmType.ENUM), it -> "wsFed")
            .text("activeSignInUri", it -> it.at("/adfs/services/trust/2005/usernamemixed"))
            .text("signOutUri", it -> it.at("/adfs/ls"))
            .with(Property.of("promptLoginBehavior", EdmType.ENUM), it -> "nativeSupport")
            .flag("isSignedAuthenticationRequestRequired", it -> false)
            .noTexts("nextSigningCertificate", "passwordResetUri")
            .noObjects("signingCertificateUpdateStatus")
            .with(
                    Property.of("federatedIdpMfaBehavior", EdmType.ENUM),
                    it -> it.federation().mfaBehavior());

    private static final EntitySet SET = EntitySet.at("domains/{id}/federationConfiguration")
            .type("microsoft.graph.internalDomainFederation")
            .readBy(Gates.of(GraphArea.FEDERATION))
            .properties(TABLE.properties())
            .build();

    private record Configured(TenantState tenant, String domain, FakeFederation federation) {

        String at(String path) {
            return "https://" + federation.host() + path;
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        TenantState tenant = reading.tenant();
        return TABLE.rows(tenant.domains().stream()
                .filter(domain -> domain.authentication() == Authentication.FEDERATED)
                .map(VerifiedDomain::name)
                .filter(reading.parent(DomainsResource.PATH)::equalsIgnoreCase)
                .map(name -> new Configured(tenant, name, federation(tenant, name)))
                .toList());
    }

    private static FakeFederation federation(TenantState tenant, String domain) {
        FakeFederation given = tenant.subjects().surroundings().federations().get(domain);
        return given == null ? FakeFederation.withAdfs(domain) : given;
    }
}
