package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every fault at every endpoint, each in a tenant of its own, all at the same time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration HASTE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 48;

    private final FakeGraph graph = FakeGraph.start();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final List<GraphSnapshotSource> sources = new ArrayList<>();
    private final Map<Case, CompletableFuture<Seen>> seen = new LinkedHashMap<>();

    private record Case(MatrixEndpoint endpoint, MatrixFault fault) {

        String domain() {
            return "t" + endpoint.ordinal() + "-" + fault.ordinal() + ".onmicrosoft.com";
        }

        boolean exists() {
            return fault.existsAt(endpoint);
        }
    }

    /** The facts without the fault, and with it. */
    private record Seen(Map<String, String> healthy, Map<String, String> facts) {}

    @BeforeAll
    void startAll() {
        start(PATIENCE, fault -> !fault.isTimed());
        // Answers that trickle hold the few threads that the fake has for late ones.
        seen.values().forEach(CompletableFuture::join);
        start(HASTE, MatrixFault::isTimed);
    }

    @AfterAll
    void close() {
        threads.shutdownNow();
        sources.forEach(GraphSnapshotSource::close);
        graph.close();
    }

    @TestFactory
    Stream<DynamicContainer> factsAreWhatTheTableSays() {
        return Stream.of(MatrixFault.values())
                .map(fault -> dynamicContainer(
                        fault.name(),
                        Stream.of(MatrixEndpoint.values())
                                .map(endpoint -> new Case(endpoint, fault))
                                .filter(Case::exists)
                                .map(this::test)));
    }

    @Test
    void tableIsLargeEnough() {
        assertThat(MatrixFault.values()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(MatrixEndpoint.values()).hasSizeGreaterThanOrEqualTo(8);
    }

    private DynamicTest test(Case one) {
        return dynamicTest(one.endpoint().name(), () -> {
            Seen result = seen.get(one).join();
            String expected = one.fault().expectedAt(one.endpoint());
            for (String fact : one.endpoint().facts()) {
                String healthy = result.healthy().get(fact);
                assertThat(result.facts().get(fact))
                        .as(fact)
                        .startsWith(expected.equals(MatrixFault.Say.SAME) ? healthy : expected);
            }
            assertThat(othersOf(one, result.facts())).isEqualTo(othersOf(one, result.healthy()));
        });
    }

    /** A fault harms only what comes from its endpoint; the companion shows that. */
    private static Map<String, String> othersOf(Case one, Map<String, String> facts) {
        Map<String, String> others = new LinkedHashMap<>(facts);
        List<String> companion = one.endpoint() == MatrixEndpoint.ORGANIZATION
                ? List.of("passwordSync.lastSync")
                : List.of("directorySync.enabled");
        others.keySet().retainAll(companion);
        return others;
    }

    private void start(Duration timeout, Predicate<MatrixFault> which) {
        for (MatrixEndpoint endpoint : MatrixEndpoint.values()) {
            GraphSnapshotSource source = source(endpoint, timeout);
            Stream.of(MatrixFault.values()).filter(which).forEach(fault -> start(new Case(endpoint, fault), source));
        }
    }

    private void start(Case one, GraphSnapshotSource source) {
        if (!one.exists()) {
            return;
        }
        FakeTenant tenant = graph.tenant(one.endpoint().tenant(one.domain()));
        TenantId id = TenantId.of(one.domain());
        graph.script(one.fault().at(Fault.onGraph(one.endpoint().path()).tenant(id)));
        Map<String, String> healthy = SnapshotFacts.ofGraph(
                FakeTenants.at(graph.clock(), tenant).readingEverything().capture(id));
        seen.put(
                one,
                CompletableFuture.supplyAsync(
                        () -> new Seen(healthy, SnapshotFacts.ofGraph(source.capture(id))), threads));
    }

    private GraphSnapshotSource source(MatrixEndpoint endpoint, Duration timeout) {
        GraphSnapshotSource source = GraphSnapshotSource.builder(
                        GraphCredential.clientSecret(graph.clientId(), graph.clientSecret()))
                .proxy(graph.proxyAddress())
                .trust(graph.trustStore())
                .clock(graph.clock())
                .timeout(timeout)
                .sources(endpoint.sources())
                .build();
        sources.add(source);
        return source;
    }
}
