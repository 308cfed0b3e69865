package io.dirsync.testkit;

import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.testkit.TenantSubjects.Installation;
import org.jspecify.annotations.Nullable;

/** The server and its guard, as a reader of {@code directory/onPremisesSynchronization} would find them. */
final class InstallationFacts {

    private final TenantState state;
    private final Installation installation;

    InstallationFacts(TenantState state) {
        this.state = state;
        this.installation = state.subjects().installation();
    }

    DeletionPrevention deletionPrevention() {
        FakeDeletionPrevention prevention = installation.deletionPrevention();
        AreaFacts facts = AreaFacts.of(state, GraphArea.SYNCHRONIZATION);
        // The service documents the guard as always there, so that a null says nothing about it.
        return prevention == null
                ? new DeletionPrevention(facts.notReturned(), facts.notReturned())
                : new DeletionPrevention(facts.of(prevention.type()), facts.of((long) prevention.threshold()));
    }

    SyncClient client() {
        FakeSyncClient client = installation.client();
        AreaFacts facts = AreaFacts.ofBeta(state, GraphArea.SYNCHRONIZATION);
        return new SyncClient(
                facts.of(client.version()),
                facts.of(machine(client)),
                facts.of(account(client)),
                facts.of(client.schedule().interval()),
                facts.of(client.schedule().requested()),
                facts.of(pending(client)));
    }

    private static @Nullable String machine(FakeSyncClient client) {
        return client.export() == null ? null : client.export().machine();
    }

    private static @Nullable String account(FakeSyncClient client) {
        return client.export() == null ? null : client.export().account();
    }

    private static @Nullable PendingExports pending(FakeSyncClient client) {
        return client.export() == null ? null : client.export().pending();
    }
}
