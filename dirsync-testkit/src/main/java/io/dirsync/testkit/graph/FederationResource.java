package io.dirsync.testkit.graph;

import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import io.dirsync.testkit.FakeFederation;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.Moment;
import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code domains/{id}/federationConfiguration}: a list of one, and 404 for a managed domain.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/api/domain-list-federationconfiguration">List
 * internalDomainFederations</a>; what the refusal says is from <a
 * href="https://github.com/MicrosoftDocs/azure-docs/issues/107476">a reader of such a page</a>.
 */
final class FederationResource implements Resource {

    private static final Table<Configured> TABLE = Table.<Configured>start()
            .text("id", it -> it.tenant().population().id("FEDERATION " + it.domain(), 0))
            .text("displayName", it -> it.federation().displayName())
            .text("issuerUri", it -> it.federation().issuerUri())
            .text("metadataExchangeUri", it -> it.at("/adfs/services/trust/mex"))
            .text("signingCertificate", it -> it.certificate(it.federation().certificateEnds()))
            .text("passiveSignInUri", it -> it.at("/adfs/ls"))
            .with(Property.of("preferredAuthenticationProtocol", EdmType.ENUM), it -> "wsFed")
            .text("activeSignInUri", it -> it.at("/adfs/services/trust/2005/usernamemixed"))
            .text("signOutUri", it -> it.at("/adfs/ls"))
            .with(Property.of("promptLoginBehavior", EdmType.ENUM), it -> "nativeSupport")
            .flag("isSignedAuthenticationRequestRequired", it -> false)
            .text("nextSigningCertificate", it -> it.certificate(it.federation().nextCertificateEnds()))
            .noTexts("passwordResetUri")
            .object("signingCertificateUpdateStatus", Configured::update)
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

        @Nullable
        String certificate(@Nullable Moment end) {
            CertificateValidity validity = tenant.validity(end);
            return validity == null ? null : TokenSigningCertificate.base64(federation.host(), validity);
        }

        @Nullable
        Map<String, Object> update() {
            FakeFederation.Update update = federation.update();
            return update == null
                    ? null
                    : Map.of(
                            "certificateUpdateResult",
                            update.result(),
                            "lastRunDateTime",
                            update.at().seenFrom(tenant.since()));
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        TenantState tenant = reading.tenant();
        List<Configured> configured = tenant.domains().stream()
                .filter(domain -> domain.authentication() == Authentication.FEDERATED)
                .map(VerifiedDomain::name)
                .filter(reading.parent(DomainsResource.PATH)::equalsIgnoreCase)
                .map(name -> new Configured(tenant, name, tenant.federation(name)))
                .toList();
        if (configured.isEmpty()) {
            throw GraphProblem.noSuchObject("federationConfiguration");
        }
        return TABLE.rows(configured);
    }
}
