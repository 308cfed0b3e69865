package io.dirsync.graph;

import io.dirsync.snapshot.PasswordSync;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Reads synchronization of password hashes: one resource knows whether it is on, another when one last arrived. */
final class PasswordSyncReader implements SubjectReader<PasswordSync> {

    @Override
    public CompletableFuture<PasswordSync> read(TenantGraph graph) {
        return graph.object(CoreQueries.SYNCHRONIZATION)
                .thenCombine(graph.object(CoreQueries.ORGANIZATION_BETA), PasswordSyncReader::facts);
    }

    @Override
    public PasswordSync unread(Function<GraphSource, Reading> why) {
        return facts(why.apply(GraphSource.SYNC_FEATURES), why.apply(GraphSource.PASSWORD_SYNC_TIME));
    }

    private static PasswordSync facts(Reading synchronization, Reading organization) {
        return new PasswordSync(
                SynchronizationFacts.passwordSyncEnabled(synchronization),
                OrganizationFacts.lastPasswordSync(organization));
    }
}
