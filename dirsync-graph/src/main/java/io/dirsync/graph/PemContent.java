package io.dirsync.graph;

import java.io.ByteArrayInputStream;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The blocks of a PEM text.
 *
 * @param blocks the blocks in the order of the text
 */
record PemContent(List<Block> blocks) {

    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \\1-----");

    /**
     * One block.
     *
     * @param kind what stands behind BEGIN
     * @param body its Base64
     */
    record Block(String kind, String body) {

        byte[] bytes() throws UnusableCertificate {
            try {
                return Base64.getMimeDecoder().decode(body);
            } catch (IllegalArgumentException e) {
                throw new UnusableCertificate("the block " + kind + " is not Base64", "Create the file anew");
            }
        }

        @Override
        public String toString() {
            return "Block[kind=" + kind + "]";
        }
    }

    static PemContent of(String text) {
        return new PemContent(
                BLOCK.matcher(text).results().map(PemContent::block).toList());
    }

    ClientCertificate certificate(String password) throws UnusableCertificate {
        List<Block> keys = blocks.stream()
                .filter(block -> block.kind().endsWith("PRIVATE KEY"))
                .toList();
        if (keys.size() != 1) {
            throw new UnusableCertificate(
                    "there are " + keys.size() + " PRIVATE KEY blocks where one is needed",
                    "Give the certificate and its key in PEM format; a PFX file is given with pfx(...)");
        }
        PrivateKey key = new PemKey(keys.get(0), password).read();
        return ClientCertificate.of(key, certificates());
    }

    private List<X509Certificate> certificates() throws UnusableCertificate {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind().equals("CERTIFICATE")) {
                certificates.add(x509(block.bytes()));
            }
        }
        return certificates;
    }

    private static X509Certificate x509(byte[] encoded) throws UnusableCertificate {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new UnusableCertificate("a CERTIFICATE block holds no X.509 certificate", "Create the file anew");
        }
    }

    private static Block block(MatchResult match) {
        return new Block(match.group(1), match.group(2));
    }
}
