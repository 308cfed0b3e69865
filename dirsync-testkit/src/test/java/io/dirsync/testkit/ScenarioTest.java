package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioTest {

    private static final String DOMAIN = "contoso.onmicrosoft.com";

    @ParameterizedTest
    @CsvFileSource(resources = "scenarios.csv", numLinesToSkip = 1)
    void showsWhatItIsNamedAfter(Scenario scenario, HealthStatus status, String rules) {
        SyncHealthReport report = report(scenario);

        assertThat(report.status()).as(report.findings().toString()).isEqualTo(status);
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO
                        || rules.contains(finding.rule().value()))
                .extracting(finding -> finding.rule().value())
                .containsExactlyInAnyOrder(rules.isEmpty() ? new String[0] : rules.split(" "));
    }

    @Test
    void everyOneIsInTheTable() throws Exception {
        try (var table = ScenarioTest.class.getResourceAsStream("scenarios.csv")) {
            List<String> names = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2)[0])
                    .toList();

            assertThat(names).containsExactly(namesOfAll());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLabel(Scenario scenario) {
        assertThat(scenario.label()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(Scenario.ofLabel(scenario.label())).contains(scenario);
        assertThat(scenario.meaning()).matches("[\\w].*[^.]");
    }

    @Test
    void isNotFoundByAnotherLabel() {
        assertThat(Scenario.ofLabel("HEALTHY")).contains(Scenario.HEALTHY);
        assertThat(Scenario.ofLabel("healthier")).isEmpty();
    }

    private static SyncHealthReport report(Scenario scenario) {
        FakeTenant tenant = scenario.tenant(DOMAIN);
        return SyncHealthClient.create(
                        FakeTenants.of(tenant).readingEverything().asSignedInUser())
                .check(tenant.id());
    }

    private static String[] namesOfAll() {
        return Arrays.stream(Scenario.values()).map(Enum::name).toArray(String[]::new);
    }
}
