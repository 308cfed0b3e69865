package io.dirsync.testkit.graph;

import io.dirsync.snapshot.CertificateValidity;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The certificate with which an identity provider signs tokens; nobody asks who vouches for it. */
final class TokenSigningCertificate {

    private TokenSigningCertificate() {}

    /** The same text at every look. The key does not matter, since no token of such a provider is ever looked at. */
    static String base64(String host, CertificateValidity validity) {
        X500Name name = new X500NameBuilder()
                .addRDN(BCStyle.CN, "ADFS Signing - " + host)
                .build();
        RsaKey key = RsaKey.shared();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(validity.notAfter().getEpochSecond()).abs(),
                Date.from(validity.notBefore()),
                Date.from(validity.notAfter()),
                name,
                key.publicKey());
        try {
            return Base64.getEncoder()
                    .encodeToString(new JcaX509CertificateConverter()
                            .getCertificate(
                                    builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(key.privateKey())))
                            .getEncoded());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The certificate of " + host + " could not be made", e);
        }
    }
}
