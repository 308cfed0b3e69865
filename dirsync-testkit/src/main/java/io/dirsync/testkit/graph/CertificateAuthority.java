package io.dirsync.testkit.graph;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority that lives as long as the fake, and issues the certificate of its server. */
final class CertificateAuthority {

    private static final X500Name NAME = new X500Name("CN=dirsync FakeGraph CA");
    private static final X500Name SERVER_NAME = new X500Name("CN=dirsync FakeGraph");
    private static final X500Name CLIENT_NAME = new X500Name("CN=dirsync");

    private final KeyPair keys;
    private final X509Certificate certificate;

    private CertificateAuthority(KeyPair keys, X509Certificate certificate) {
        this.keys = keys;
        this.certificate = certificate;
    }

    /** A key and the certificates that vouch for it, nearest first. */
    record Identity(KeyPair keys, List<X509Certificate> chain) {}

    static CertificateAuthority create() {
        try {
            KeyPair keys = ecKeys();
            X509v3CertificateBuilder builder = builder(NAME, keys.getPublic(), Validity.aYear());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return new CertificateAuthority(keys, signed(builder, "SHA256withECDSA", keys.getPrivate()));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("The certificate authority could not be made", e);
        }
    }

    X509Certificate certificate() {
        return certificate;
    }

    Identity issueServer(List<String> hosts, List<String> addresses, Validity validity) {
        try {
            KeyPair serverKeys = ecKeys();
            X509v3CertificateBuilder builder = builder(SERVER_NAME, serverKeys.getPublic(), validity);
            builder.addExtension(Extension.subjectAlternativeName, false, names(hosts, addresses));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate.getPublicKey()));
            return new Identity(
                    serverKeys, List.of(signed(builder, "SHA256withECDSA", keys.getPrivate()), certificate));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("The certificate of the server could not be made", e);
        }
    }

    private static GeneralNames names(List<String> hosts, List<String> addresses) {
        Stream<GeneralName> hostNames = hosts.stream().map(host -> new GeneralName(GeneralName.dNSName, host));
        Stream<GeneralName> ipAddresses = addresses.stream().map(ip -> new GeneralName(GeneralName.iPAddress, ip));
        return new GeneralNames(Stream.concat(hostNames, ipAddresses).toArray(GeneralName[]::new));
    }

    /** What an application shows to Entra, where nobody asks who vouches for it. */
    static X509Certificate selfSigned(RsaKey key, Validity validity) {
        try {
            X509v3CertificateBuilder builder = builder(CLIENT_NAME, key.publicKey(), validity);
            return signed(builder, "SHA256withRSA", key.privateKey());
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The certificate of the client could not be made", e);
        }
    }

    private static X509v3CertificateBuilder builder(X500Name subject, PublicKey subjectKey, Validity validity) {
        return new JcaX509v3CertificateBuilder(
                subject.equals(CLIENT_NAME) ? CLIENT_NAME : NAME,
                new BigInteger(127, new SecureRandom()).setBit(126),
                Date.from(validity.from()),
                Date.from(validity.until()),
                subject,
                subjectKey);
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, String algorithm, PrivateKey issuer)
            throws GeneralSecurityException, OperatorCreationException {
        JcaContentSignerBuilder signer = new JcaContentSignerBuilder(algorithm);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer.build(issuer)));
    }

    private static KeyPair ecKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
