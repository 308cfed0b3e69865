package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The steps of a check: a token, the requests, and what they come to. */
final class TenantCheck {

    private final Timing timing;
    private final Endpoints endpoints;
    private final String clientId;
    private final Tokens tokens;
    private final GraphLink link;
    private final NothingUsable nothingUsable;

    TenantCheck(GraphCredential credential, Connections connections, Timing timing) {
        Unreached unreached = new Unreached(connections, timing.timeout());
        SignInFailure failures = new SignInFailure(connections.endpoints(), unreached, timing.clock());
        this.timing = timing;
        this.endpoints = connections.endpoints();
        this.clientId = credential.clientId();
        this.tokens = new Tokens(credential.clientId(), credential.open(connections), failures);
        this.link = GraphLink.over(connections, timing.clock());
        this.nothingUsable = new NothingUsable(connections, unreached);
    }

    TenantSnapshot run(TenantId tenant, GraphSources sources) throws InterruptedException {
        Deadline deadline = timing.startCheck();
        try (TenantGraph graph = TenantGraph.open(link, sources, bearer(tenant, deadline), deadline)) {
            UnaryOperator<TenantSnapshotBuilder> facts = await(Subjects.read(Subjects.all(), graph, deadline));
            throwIfNothingUsable(tenant, graph);
            return facts.apply(TenantSnapshot.builder(tenant, timing.clock().instant()))
                    .build();
        }
    }

    /** Looks at what the sources would give, and what is missing for it. */
    Preflight prepare(TenantId tenant, GraphSources sources) throws InterruptedException {
        Deadline deadline = timing.startCheck();
        Bearer bearer = bearer(tenant, deadline);
        try (TenantGraph graph = TenantGraph.open(link, sources, bearer, deadline)) {
            Map<Probes.Aim, Optional<Reading.Failed>> probes = await(Probes.send(graph, sources));
            throwIfNothingUsable(tenant, graph);
            SourceProbes probed =
                    new SourceProbes(TokenGrants.of(bearer.current()).orElse(null), probes);
            Preflight.Applicant applicant = new Preflight.Applicant(tenant, endpoints.cloud(), clientId, probed.kind());
            return new Preflight(
                    applicant, sources.asSet().stream().map(probed::access).toList());
        }
    }

    /** Goes through a list of which no item may be missing. */
    void walk(TenantId tenant, GraphQuery list, Consumer<ObjectNode> each) throws InterruptedException {
        Deadline deadline = timing.startCheck();
        try (TenantGraph graph = TenantGraph.open(link, GraphSources.core(), bearer(tenant, deadline), deadline)) {
            Reading.Failed cut = await(graph.walk(list, each)).cut();
            if (cut != null) {
                throw nothingUsable.because(tenant, cut);
            }
        }
    }

    private Bearer bearer(TenantId tenant, Deadline deadline) throws InterruptedException {
        return new Bearer(tokens.acquire(tenant, deadline), wish -> tokens.request(tenant, wish));
    }

    private void throwIfNothingUsable(TenantId tenant, TenantGraph graph) {
        Optional<SnapshotException> failure = nothingUsable.explain(tenant, graph.outcomes());
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private static <T> T await(CompletableFuture<T> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Readings never fail", e);
        }
    }
}
