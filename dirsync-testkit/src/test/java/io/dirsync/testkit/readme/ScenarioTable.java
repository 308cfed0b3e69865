package io.dirsync.testkit.readme;

import io.dirsync.SyncHealthClient;
import io.dirsync.finding.Finding;
import io.dirsync.finding.Severity;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.Scenario;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scenarios, and what the built-in rules make of them. */
final class ScenarioTable {

    private static final String HEAD = "| Scenario | The tenant | Status | Warnings and worse |\n|---|---|---|---|\n";

    private ScenarioTable() {}

    static String markdown() {
        return HEAD + Stream.of(Scenario.values()).map(ScenarioTable::row).collect(Collectors.joining());
    }

    private static String row(Scenario scenario) {
        SyncHealthReport report = check(scenario.tenant("contoso.onmicrosoft.com"));
        String findings = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule)
                .map(rule -> "`" + rule + "`")
                .collect(Collectors.joining(", "));
        return "| `" + scenario + "` | " + scenario.meaning() + " | " + report.status() + " | " + findings + " |\n";
    }

    private static SyncHealthReport check(FakeTenant tenant) {
        return SyncHealthClient.create(
                        FakeTenants.of(tenant).readingEverything().asSignedInUser())
                .check(tenant.id());
    }
}
