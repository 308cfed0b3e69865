package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.VerifiedDomain;

/** The domains of a tenant. */
final class DomainForms {

    private static final Form<VerifiedDomain> DOMAIN = Form.object(
            (domain, out) -> out.with("name", TEXT, domain.name())
                    .with("authentication", Words.AUTHENTICATION, domain.authentication())
                    .with("initial", BOOLEAN, domain.isInitial())
                    .with("default", BOOLEAN, domain.isDefault()),
            in -> new VerifiedDomain(
                    in.required("name", TEXT),
                    in.required("authentication", Words.AUTHENTICATION),
                    in.required("initial", BOOLEAN),
                    in.required("default", BOOLEAN)));

    private static final Form<CertificateValidity> VALIDITY = Form.object(
            (validity, out) ->
                    out.with("notBefore", INSTANT, validity.notBefore()).with("notAfter", INSTANT, validity.notAfter()),
            in -> new CertificateValidity(in.required("notBefore", INSTANT), in.required("notAfter", INSTANT)));

    private static final Form<DomainFederation> FEDERATION = Form.object(
            (federation, out) -> out.with("domain", TEXT, federation.domain())
                    .fact("issuerUri", TEXT, federation.issuerUri())
                    .fact("signingCertificate", VALIDITY, federation.signingCertificate())
                    .fact("nextSigningCertificate", VALIDITY, federation.nextSigningCertificate())
                    .fact("updateResult", TEXT, federation.updateResult())
                    .fact("updatedAt", INSTANT, federation.updatedAt())
                    .fact("mfaBehavior", Words.MFA_BEHAVIOR, federation.mfaBehavior()),
            in -> new DomainFederation(
                    in.required("domain", TEXT),
                    in.fact("issuerUri", TEXT),
                    in.fact("signingCertificate", VALIDITY),
                    in.fact("nextSigningCertificate", VALIDITY),
                    in.fact("updateResult", TEXT),
                    in.fact("updatedAt", INSTANT),
                    in.fact("mfaBehavior", Words.MFA_BEHAVIOR)));

    static final Form<Domains> DOMAINS = Form.object(
            (domains, out) -> out.fact("verified", list(DOMAIN), domains.verified())
                    .fact("federations", list(FEDERATION), domains.federations()),
            in -> new Domains(in.fact("verified", list(DOMAIN)), in.fact("federations", list(FEDERATION))));

    private DomainForms() {}
}
