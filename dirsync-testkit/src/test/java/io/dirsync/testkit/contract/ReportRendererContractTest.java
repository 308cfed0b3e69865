package io.dirsync.testkit.contract;

import static io.dirsync.testkit.contract.Contracts.assertFails;
import static io.dirsync.testkit.contract.Contracts.assertOneFails;
import static io.dirsync.testkit.contract.Contracts.assertOneThrows;

import io.dirsync.finding.Finding;
import io.dirsync.render.ReportRenderer;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The contract of renderers notices renderers that break it, and says on what report. */
class ReportRendererContractTest {

    private static ReportRendererContract contract(ReportRenderer renderer) {
        return new ReportRendererContract() {
            @Override
            protected ReportRenderer renderer() {
                return renderer;
            }
        };
    }

    @Test
    void noticesARendererThatWantsAFinding() {
        assertOneThrows(
                contract(report -> report.findings().get(0).rule().value()).rendersWhateverThereIs(),
                IndexOutOfBoundsException.class);
    }

    @Test
    void noticesARendererThatKnowsTheBuiltInRulesOnly() {
        assertOneThrows(
                contract(report -> report.findings().stream()
                                .map(Finding::rule)
                                .map(rule -> title(rule.value()))
                                .reduce(report.status().name(), String::concat))
                        .rendersWhateverThereIs(),
                MissingResourceException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void noticesARendererThatWritesNothing() {
        assertOneFails(
                contract(report -> report.findings().isEmpty() ? "" : "trouble").rendersWhateverThereIs(),
                "[tenant CONTRADICTORY]");
        assertOneFails(contract(report -> null).rendersWhateverThereIs(), "[tenant HEALTHY]");
    }

    @Test
    void noticesCarriageReturns() {
        assertOneFails(
                contract(report -> report.status() + "\r\n").endsLinesWithALineFeed(), "[tenant HEALTHY: line ends]");
        assertOneFails(
                contract(report ->
                                report.findings().stream().map(Finding::summary).reduce("", String::concat))
                        .endsLinesWithALineFeed(),
                "[a text of 31 characters: first line??: line ends]");
    }

    @Test
    void noticesARendererThatCounts() {
        AtomicInteger reports = new AtomicInteger();

        assertOneFails(
                contract(report -> report.status() + " " + reports.incrementAndGet())
                        .writesTheSameOfEqualReports(),
                "[tenant HEALTHY: rendered a second time]");
    }

    @Test
    void noticesARendererThatKnowsReportsByIdentity() {
        assertOneFails(
                contract(report -> "report " + System.identityHashCode(report)).writesTheSameOfEqualReports(),
                "[tenant HEALTHY: an equal report]");
    }

    @Test
    void noticesARendererThatHidesTheStatus() {
        assertFails(
                () -> contract(report -> report.tenant().value()).tellsTheStatusesApart(),
                "[a report that reads like the one that is DEGRADED]");
    }

    @Test
    void noticesARendererThatDependsOnItsThread() {
        assertFails(
                () -> contract(report -> Thread.currentThread().getName()).writesTheSameInSeveralThreads(),
                "[texts written at the same time]");
    }

    private static String title(String rule) {
        return ResourceBundle.getBundle("contract.titles").getString(rule);
    }
}
