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

    private final GraphAccess access;
    private final NothingUsable nothingUsable;

    TenantCheck(GraphAccess access) {
        this.access = access;
        this.nothingUsable = new NothingUsable(access.connections(), access.unreached());
    }

    TenantSnapshot run(TenantId tenant, GraphSources sources) throws InterruptedException {
        Deadline deadline = access.timing().startCheck();
        try (TenantGraph graph = TenantGraph.open(access.link(), sources, access.bearer(tenant, deadline), deadline)) {
            UnaryOperator<TenantSnapshotBuilder> facts = await(Subjects.read(Subjects.all(), graph));
            throwIfNothingUsable(tenant, graph);
            TenantSnapshot snapshot = facts.apply(TenantSnapshot.builder(
                            tenant, access.timing().clock().instant()))
                    .build();
            access.fit(tenant).check(snapshot.profile().id(), snapshot.domains().verified());
            return snapshot;
        }
    }

    /** Looks at what the sources would give, and what is missing for it. */
    Preflight prepare(TenantId tenant, GraphSources sources) throws InterruptedException {
        Deadline deadline = access.timing().startCheck();
        Bearer bearer = access.bearer(tenant, deadline);
        try (TenantGraph graph = TenantGraph.open(access.link(), sources, bearer, deadline)) {
            Map<Probes.Aim, Optional<Reading.Failed>> probes = await(Probes.send(graph, sources));
            throwIfNothingUsable(tenant, graph);
            access.fit(tenant).check(await(graph.object(CoreQueries.ORGANIZATION)));
            SourceProbes probed =
                    new SourceProbes(TokenGrants.of(bearer.current()).orElse(null), probes);
            Preflight.Applicant applicant = new Preflight.Applicant(
                    tenant, access.cloud(), access.credential().clientId(), probed.kind());
            return new Preflight(
                    applicant, sources.asSet().stream().map(probed::access).toList());
        }
    }

    /** Goes through a list of which no item may be missing. Its items do not say in which directory they are. */
    void walk(TenantId tenant, GraphQuery list, Consumer<ObjectNode> each) throws InterruptedException {
        Deadline deadline = access.timing().startCheck();
        Bearer bearer = access.bearer(tenant, deadline);
        try (TenantGraph graph = TenantGraph.open(access.link(), GraphSources.core(), bearer, deadline)) {
            Reading.Failed cut = await(graph.walk(list, each)).cut();
            if (cut != null) {
                throw nothingUsable.because(tenant, cut);
            }
        }
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
