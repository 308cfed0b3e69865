package io.dirsync.graph;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.FakeGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the fuzzer starts from: answers of the fake, and samples of the documentation if there are any. */
public final class FuzzSeeds {

    private static final String DOMAIN = "contoso.onmicrosoft.com";
    private static final List<String> PATHS = List.of(
            "/v1.0/organization",
            "/beta/organization",
            "/v1.0/directory/onPremisesSynchronization",
            "/beta/directory/onPremisesSynchronization",
            "/v1.0/domains",
            "/v1.0/domains/adfs." + DOMAIN + "/federationConfiguration",
            "/v1.0/users?$top=3",
            "/v1.0/users?$filter=onPremisesProvisioningErrors/any(o:o/category%20ne%20null)"
                    + "&$select=id,onPremisesProvisioningErrors,serviceProvisioningErrors",
            "/v1.0/servicePrincipals?$filter=applicationTemplateId%20eq%20'1a4721b3-e57f-4451-ae87-ef078703ec94'",
            "/v1.0/servicePrincipals(appId='6bf85cfa-ac8a-4be5-b5de-425a0d0dc016')",
            "/v1.0/applications",
            "/v1.0/directoryRoles(roleTemplateId='d29b2b05-8046-44ba-8758-1e26182fcf32')/members",
            "/v1.0/identity/conditionalAccess/policies",
            "/beta/directory/recommendations",
            "/v1.0/admin/serviceAnnouncement/healthOverviews/OrgLiveID?$expand=issues",
            "/v1.0/auditLogs/signIns",
            "/v1.0/auditLogs/directoryAudits");

    private FuzzSeeds() {}

    /**
     * Writes the seeds.
     *
     * @param args the folder to write to, and a folder with samples, which need not be there
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<byte[]> bodies = new ArrayList<>(ofFake());
        bodies.addAll(ofSamples(Path.of(args[1])));
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 0; i < bodies.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seed(List.of(bodies.get(i))));
        }
        Files.write(folder.resolve("seed-all"), seed(bodies));
    }

    private static byte[] seed(List<byte[]> bodies) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        for (byte[] body : bodies) {
            seed.write(0);
            seed.writeBytes(body);
        }
        return seed.toByteArray();
    }

    private static List<byte[]> ofSamples(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> samples = new ArrayList<>();
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                samples.add(Files.readAllBytes(file));
            }
            return samples;
        }
    }

    private static List<byte[]> ofFake() throws IOException, InterruptedException {
        try (FakeGraph graph = FakeGraph.start()) {
            FakeTenant tenant = graph.tenant(RichTenants.troubled(DOMAIN));
            HttpClient client =
                    HttpClient.newBuilder().sslContext(graph.sslContext()).build();
            String token = token(graph, tenant, client);
            List<byte[]> answers = new ArrayList<>();
            for (String path : PATHS) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(graph.graphEndpoint() + path))
                        .header("Authorization", "Bearer " + token)
                        .build();
                answers.add(client.send(request, BodyHandlers.ofByteArray()).body());
            }
            return answers;
        }
    }

    private static String token(FakeGraph graph, FakeTenant tenant, HttpClient client)
            throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + graph.clientId() + "&client_secret="
                + graph.clientSecret() + "&scope=https://graph.microsoft.com/.default";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(graph.authority() + "/" + tenant.id() + "/oauth2/v2.0/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                .build();
        return new JsonMapper()
                .readTree(client.send(request, BodyHandlers.ofByteArray()).body())
                .path("access_token")
                .asText();
    }
}
