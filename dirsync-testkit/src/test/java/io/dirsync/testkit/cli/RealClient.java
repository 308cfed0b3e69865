package io.dirsync.testkit.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A client that knows of the fake what the command said, and trusts the certificate that it wrote. */
record RealClient(HttpClient http, RunningCommand command) {

    static RealClient of(RunningCommand command, Path certificate) throws Exception {
        return new RealClient(
                HttpClient.newBuilder().sslContext(trusting(certificate)).build(), command);
    }

    String organization(String tenant) throws Exception {
        HttpRequest request = get("/v1.0/organization")
                .header("Authorization", "Bearer " + token(tenant))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    int status(String path) throws Exception {
        return http.send(get(path).build(), BodyHandlers.discarding()).statusCode();
    }

    private String token(String tenant) throws Exception {
        String form = "grant_type=client_credentials&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default&client_id="
                + command.said("client id") + "&client_secret=" + command.said("client secret");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(command.said("authority").replace("{tenant", tenant) + "/oauth2/v2.0/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        return new ObjectMapper().readTree(answer).path("access_token").asText();
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(command.said("base URL") + path));
    }

    private static SSLContext trusting(Path certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream pem = Files.newInputStream(certificate)) {
            store.setCertificateEntry(
                    "fake", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
