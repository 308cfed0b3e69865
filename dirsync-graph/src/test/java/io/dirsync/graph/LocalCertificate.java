package io.dirsync.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for {@code localhost} that signs itself, made by the tool that comes with the JDK. */
record LocalCertificate(KeyStore keyStore) {

    private static final String PASSWORD = "changeit";

    static LocalCertificate create() {
        try {
            Path folder = Files.createTempDirectory("dirsync-graph-test");
            Path file = folder.resolve("key.p12");
            keytool(file);
            LocalCertificate certificate = load(file);
            Files.delete(file);
            Files.delete(folder);
            return certificate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SSLContext sslContext() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path file) throws IOException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String options = "-genkeypair -alias localhost -dname CN=localhost -keyalg EC -ext san=dns:localhost"
                + " -storetype PKCS12 -storepass " + PASSWORD + " -keystore";
        List<String> command = new ArrayList<>(List.of(keytool));
        command.addAll(List.of(options.split(" ")));
        command.add(file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool: " + output);
        }
    }

    private static LocalCertificate load(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(bytes, PASSWORD.toCharArray());
            // An entry with a private key is not trusted; the certificate alone is.
            store.setCertificateEntry("authority", store.getCertificate("localhost"));
            return new LocalCertificate(store);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
