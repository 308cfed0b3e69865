package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;

/** Whatever goes wrong, in whatever combination, a report says less than without it, but nothing else. */
class FaultCombinationProperties {

    private static final String DOMAIN = "contoso.onmicrosoft.com";

    private final FakeGraph graph = FakeGraph.start();
    private final GraphSnapshotSource source = GraphSnapshotSource.builder(
                    GraphCredential.clientSecret(graph.clientId(), graph.clientSecret()))
            .proxy(graph.proxyAddress())
            .trust(graph.trustStore())
            .clock(graph.clock())
            .timeout(Duration.ofSeconds(20))
            .sources(GraphSources.everything())
            .build();

    @AfterProperty
    void close() {
        source.close();
        graph.close();
    }

    @Property(tries = 10, seed = "2026", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingIsClaimedThatIsNotSo(
            @ForAll("tenants") FakeTenant tenant, @ForAll("faults") Map<MatrixEndpoint, MatrixFault> faults) {
        graph.reset();
        graph.tenant(tenant);
        TenantSnapshot truth = source.capture(tenant.id());
        faults.entrySet().stream()
                .filter(entry -> entry.getValue().existsAt(entry.getKey()))
                .forEach(entry -> graph.script(
                        entry.getValue().at(Fault.onGraph(entry.getKey().path()))));

        try {
            TenantSnapshot seen = source.capture(tenant.id());
            assertFactsAreSoOrUnknown(SnapshotFacts.ofGraph(truth), SnapshotFacts.ofGraph(seen));
            assertSaysNoMore(
                    RuleSet.standard().evaluate(truth), RuleSet.standard().evaluate(seen));
        } catch (SnapshotException nothingAtAll) {
            assertThat(faults).containsKey(MatrixEndpoint.ORGANIZATION);
        }
    }

    @Provide
    Arbitrary<FakeTenant> tenants() {
        return Arbitraries.oneOf(
                Arbitraries.just(RichTenants.troubled(DOMAIN)),
                Arbitraries.of(Scenario.class).map(scenario -> scenario.tenant(DOMAIN)));
    }

    /** Without those that wait for long, and without the answer that something is not there, which is an answer. */
    @Provide
    Arbitrary<Map<MatrixEndpoint, MatrixFault>> faults() {
        Arbitrary<MatrixFault> quick = Arbitraries.of(MatrixFault.class)
                .filter(fault -> !fault.isTimed() && fault != MatrixFault.NOT_FOUND && fault != MatrixFault.HUGE_BODY);
        return Arbitraries.maps(Arbitraries.of(MatrixEndpoint.class), quick)
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static void assertFactsAreSoOrUnknown(Map<String, String> truth, Map<String, String> seen) {
        seen.forEach((name, text) -> {
            boolean isPartial = text.startsWith("ObjectErrorSummary") && text.endsWith("complete=false]");
            if (!isPartial && !text.startsWith(SnapshotFacts.UNREADABLE)) {
                assertThat(text).as(name).isEqualTo(truth.get(name));
            }
            if (text.startsWith(SnapshotFacts.UNREADABLE + "NOT_REQUESTED")) {
                assertThat(text).as(name).isEqualTo(truth.get(name));
            }
        });
    }

    private static void assertSaysNoMore(SyncHealthReport truth, SyncHealthReport seen) {
        assertThat(rules(truth)).containsAll(rules(seen));
        assertThat(Stream.concat(rules(seen).stream(), unjudged(seen).stream())).containsAll(rules(truth));
        if (seen.status() != HealthStatus.UNKNOWN) {
            assertThat(seen.status()).isGreaterThanOrEqualTo(truth.status());
        }
        if (Set.of(HealthStatus.HEALTHY, HealthStatus.NOT_CONFIGURED).contains(seen.status())) {
            assertThat(seen.status()).isEqualTo(truth.status());
        }
    }

    private static Set<RuleId> rules(SyncHealthReport report) {
        return Stream.concat(report.findings().stream(), report.consequences().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private static Set<RuleId> unjudged(SyncHealthReport report) {
        return report.unjudged().stream().map(UnjudgedRule::rule).collect(Collectors.toSet());
    }
}
