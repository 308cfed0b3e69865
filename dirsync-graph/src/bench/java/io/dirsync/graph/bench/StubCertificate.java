package io.dirsync.graph.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;

/**
 * A certificate for {@code localhost} that signs itself.
 *
 * @param keys the key store of the server
 * @param trust the key store of those who trust it
 */
record StubCertificate(Path keys, Path trust) {

    static final String PASSWORD = "changeit";

    static StubCertificate create() throws IOException, GeneralSecurityException {
        Path folder = Files.createTempDirectory("dirsync-bench");
        StubCertificate made = new StubCertificate(folder.resolve("keys.p12"), folder.resolve("trust.p12"));
        made.generate();
        made.export();
        List.of(folder, made.keys, made.trust).forEach(path -> path.toFile().deleteOnExit());
        return made;
    }

    /** What makes a JVM trust it and no other. */
    Map<String, String> properties() {
        return Map.of("javax.net.ssl.trustStore", trust.toString(), "javax.net.ssl.trustStorePassword", PASSWORD);
    }

    /** The same for the command line. */
    List<String> options() {
        return properties().entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .toList();
    }

    private void generate() throws IOException {
        String options = "-genkeypair -alias stub -keyalg EC -dname CN=localhost -ext san=dns:localhost"
                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore " + keys;
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder((tool + " " + options).split(" "))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + output);
        }
    }

    /** An entry with a private key is not trusted; the certificate alone is. */
    private void export() throws IOException, GeneralSecurityException {
        KeyStore from = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            from.load(in, PASSWORD.toCharArray());
        }
        KeyStore to = KeyStore.getInstance("PKCS12");
        to.load(null, null);
        to.setCertificateEntry("stub", from.getCertificate("stub"));
        try (OutputStream out = Files.newOutputStream(trust)) {
            to.store(out, PASSWORD.toCharArray());
        }
    }
}
