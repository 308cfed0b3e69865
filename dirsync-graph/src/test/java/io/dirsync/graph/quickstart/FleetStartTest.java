package io.dirsync.graph.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetStartTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** The kinds of tenants come round again after forty, and a round is checked like the whole. */
    @Test
    void demoIsCheckedOverHttps() {
        assertThat(FleetStart.demo(DemoFleet.all().limit(40), job())).isEqualTo(2);
        assertThat(output()).contains("40 of 40 tenants, 0 failing, ", "customer37.onmicrosoft.com");
        assertThat(folder.resolve("fleet.html")).isNotEmptyFile();
    }

    @Test
    void demoIsAFleetOfTwoHundred() {
        List<FakeTenant> fleet = DemoFleet.all().toList();
        SyncHealthClient client = SyncHealthClient.create(FakeTenants.of(fleet.toArray(FakeTenant[]::new)));

        assertThat(client.checkAll(fleet.stream().map(FakeTenant::id).toList(), progress -> {})
                        .summary()
                        .tenants())
                .isEqualTo(200);
    }

    @Test
    void fileWithoutTenantsIsTold() throws IOException {
        Path file = file("# nobody yet\n\n");

        assertThat(run(Map.of("tenants", file.toString()))).isEqualTo(3);
        assertThat(output().strip())
                .isEqualTo("No line of " + file
                        + " names a tenant. Write one a line: its GUID, or one of its verified domains.");
    }

    @Test
    void fileNamesTenantsOncePerLine() throws IOException {
        Path file = file("\uFEFFcontoso.com\r\n\n# retired: fabrikam.com\n  Adatum.com # a comment\ncontoso.com\n");

        assertThat(new TenantList(file).tenants())
                .extracting(tenant -> tenant.value())
                .containsExactly("contoso.com", "adatum.com");
    }

    @Test
    void badLinesAreToldWithTheirNumbers() throws IOException {
        Path file = file("contoso.com\nno tenant\n# fine\ncommon\n");

        assertThat(run(Map.of("tenants", file.toString()))).isEqualTo(3);
        assertThat(output())
                .startsWith("Not every line of " + file + " names a tenant.\nline 2: Not a tenant: \"no tenant\". ")
                .contains("\nline 4: Not a tenant: \"common\". ");
    }

    @Test
    void tellsOfTenBadLinesAndCountsTheRest() throws IOException {
        Path file = file(IntStream.range(0, 12).mapToObj(i -> "?\n").collect(Collectors.joining()));

        run(Map.of("tenants", file.toString()));

        assertThat(output().lines()).hasSize(12).last().isEqualTo("and 2 more.");
    }

    @Test
    void fileThatIsNotThereIsTold() {
        Path file = folder.resolve("nowhere.txt");

        assertThat(run(Map.of("tenants", file.toString()))).isEqualTo(3);
        assertThat(output().strip()).isEqualTo("Cannot read the tenants in " + file + ". Give a text file in UTF-8.");
    }

    @Test
    void realFleetNeedsACredential() throws IOException {
        assertThat(run(Map.of("tenants", file("contoso.com").toString()))).isEqualTo(3);
        assertThat(output().strip())
                .startsWith("No environment variable says how to sign in. Set AZURE_CLIENT_ID and one of ")
                .endsWith(" with DIRSYNC_ in place of AZURE_. To check fake tenants, give -Dfleet=demo.");
    }

    @Test
    void partnerMustBeATenant() {
        assertThat(run(Map.of("partner", "me"))).isEqualTo(3);
        assertThat(output()).startsWith("Not a tenant: \"me\".");
    }

    @Test
    void fleetIsChosenOnce() {
        assertThat(run(Map.of("fleet", "demo", "partner", "contoso.com"))).isEqualTo(3);
        assertThat(output().strip())
                .isEqualTo("Give exactly one of -Dtenants=FILE, -Dpartner=TENANT and -Dfleet=demo, but there are:"
                        + " [partner, fleet]");
    }

    @Test
    void thereIsOneFleetByName() {
        assertThat(run(Map.of("fleet", "mine"))).isEqualTo(3);
        assertThat(output().strip()).isEqualTo("There is no fleet \"mine\". Give -Dfleet=demo.");
    }

    @Test
    void otherPropertiesMakeNoFleet() {
        Properties properties = new Properties();
        properties.setProperty("html", "page.html");
        assertThat(FleetSettings.of(properties)).isEmpty();

        properties.setProperty("fleet", "demo");
        assertThat(FleetSettings.of(properties))
                .containsOnly(Map.entry("html", "page.html"), Map.entry("fleet", "demo"));
    }

    @Test
    void filesHaveTheirDefaults() {
        assertThat(FleetFiles.of(Map.of())).isEqualTo(new FleetFiles(Path.of("target", "fleet.html"), null));
        assertThat(FleetFiles.of(Map.of("html", "a.html", "history", "b.jsonl")))
                .isEqualTo(new FleetFiles(Path.of("a.html"), Path.of("b.jsonl")));
    }

    private int run(Map<String, String> settings) {
        return FleetStart.run(settings, Map.of(), job());
    }

    private FleetJob job() {
        PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
        FleetFiles files = new FleetFiles(folder.resolve("fleet.html"), null);
        return new FleetJob(out, Locale.ENGLISH, false, files);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("tenants.txt"), text);
    }
}
