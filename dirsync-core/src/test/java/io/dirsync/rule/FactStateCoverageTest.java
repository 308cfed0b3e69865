package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every combination of states of the four inputs, enumerated rather than sampled. */
class FactStateCoverageTest {

    private static final Set<RuleId> RUNGS = Set.of(
            SyncRules.DIRECTORY_SYNC_LATE,
            SyncRules.DIRECTORY_SYNC_OVER_24_HOURS,
            SyncRules.DIRECTORY_SYNC_OVER_3_DAYS,
            SyncRules.DIRECTORY_SYNC_OVER_7_DAYS);

    private static final List<SyncHealthReport> REPORTS = combinations().stream()
            .map(inputs -> RuleSet.standard().evaluate(inputs.snapshot(Snapshots.MANAGED, Snapshots.FEDERATED)))
            .toList();

    @Test
    void coversEveryCombination() {
        assertThat(REPORTS).hasSize(12 * 14 * 12 * 14);
        assertThat(REPORTS.stream().map(SyncHealthReport::status).distinct()).hasSize(HealthStatus.values().length);
    }

    @Test
    void neverCallsATenantHealthyWithASufferedGap() {
        forEach(report -> assertThat(report.status() == HealthStatus.HEALTHY
                        && !report.snapshot().sufferedGaps().isEmpty())
                .isFalse());
    }

    @Test
    void callsATenantHealthyOnlyWithEvidenceThatObjectsArrive() {
        forEach(report -> {
            if (report.status() == HealthStatus.HEALTHY) {
                assertThat(report.snapshot().directorySync().enabled().is(true)).isTrue();
                assertThat(report.snapshot().directorySync().lastSync().toOptional())
                        .isPresent();
            }
        });
    }

    @Test
    void neverCallsATenantBrokenOnAccountOfAGap() {
        forEach(report -> {
            boolean nothingKnown = report.snapshot().facts().stream()
                    .filter(named -> named.name().contains("Sync."))
                    .map(NamedFact::fact)
                    .allMatch(Fact.Unreadable.class::isInstance);
            if (nothingKnown) {
                assertThat(report.status()).isEqualTo(HealthStatus.UNKNOWN);
                assertThat(report.findings()).isEmpty();
            }
        });
    }

    @Test
    void findsNothingStaleWhereSynchronizationIsNotKnownToBeOn() {
        forEach(report -> {
            if (!report.snapshot().directorySync().enabled().is(true)) {
                assertThat(rules(report)).allMatch(id -> id.value().startsWith("sync.state."));
            }
        });
    }

    @Test
    void standsOnAtMostOneRung() {
        forEach(report ->
                assertThat(rules(report).stream().filter(RUNGS::contains)).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void reportsEachRuleAtMostOnce() {
        forEach(report -> {
            List<RuleId> ids = new ArrayList<>(rules(report));
            report.consequences().forEach(finding -> ids.add(finding.rule()));
            report.unjudged().forEach(rule -> ids.add(rule.rule()));
            assertThat(ids).doesNotHaveDuplicates();
        });
    }

    @Test
    void alwaysRecommendsSomethingThatDestroysNothingFirst() {
        forEach(report -> {
            report.findings().forEach(finding -> assertThat(finding.actions()).isNotEmpty());
            if (!report.actions().isEmpty()) {
                assertThat(report.actions().get(0).destructive()).isFalse();
            }
        });
    }

    @Test
    void namesAsRootOnlyWhatWasFound() {
        forEach(report -> assertThat(rules(report))
                .containsAll(report.consequences().stream().map(Finding::root).collect(Collectors.toSet())));
    }

    @Test
    void putsTheWorstFindingFirst() {
        forEach(report -> assertThat(
                        report.findings().stream().map(Finding::severity).map(Severity::ordinal))
                .isSorted());
    }

    private static void forEach(Consumer<SyncHealthReport> check) {
        REPORTS.forEach(check);
    }

    private static List<RuleId> rules(SyncHealthReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    private static List<Inputs> combinations() {
        List<Inputs> all = new ArrayList<>();
        for (Fact<Boolean> enabled : switches()) {
            for (Fact<Instant> last : times()) {
                for (Fact<Boolean> passwords : switches()) {
                    times().forEach(lastPassword -> all.add(new Inputs(enabled, last, passwords, lastPassword)));
                }
            }
        }
        return all;
    }

    private static List<Fact<Boolean>> switches() {
        return Stream.concat(
                        Stream.of(Fact.known(true), Fact.known(false), Fact.<Boolean>missing()),
                        FactStateCoverageTest.<Boolean>gaps())
                .toList();
    }

    private static List<Fact<Instant>> times() {
        return Stream.concat(
                        Stream.of(
                                Fact.known(ago(Duration.ofMinutes(5))),
                                Fact.known(ago(Duration.ofHours(4))),
                                Fact.known(ago(Duration.ofDays(10))),
                                Fact.known(ago(Duration.ofDays(-1))),
                                Fact.<Instant>missing()),
                        FactStateCoverageTest.<Instant>gaps())
                .toList();
    }

    private static <T> Stream<Fact<T>> gaps() {
        return Arrays.stream(Gap.Reason.values()).map(Snapshots::unreadable);
    }
}
