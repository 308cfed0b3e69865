package io.dirsync.testkit;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import java.util.List;

/** As whom the servers of a tenant sign in, as a reader of its service principals, roles and policies would find it. */
final class IdentityFacts {

    private final TenantState state;
    private final FakeSyncIdentity identity;

    IdentityFacts(TenantState state) {
        this.state = state;
        this.identity = state.subjects().identity();
    }

    /** All but the policies, which take a permission of their own. */
    SyncIdentity identity() {
        return new SyncIdentity(
                AreaFacts.of(state, GraphArea.APPLICATIONS).of(applications()),
                AreaFacts.of(state, GraphArea.DIRECTORY_ROLES).of(accounts()),
                AreaFacts.of(state, GraphArea.SERVICE_PRINCIPALS).of(identity.syncService()),
                Fact.notRequested());
    }

    Fact<List<String>> policies() {
        List<String> names = identity.policies().stream()
                .filter(FakePolicy::hitsSyncAccounts)
                .map(FakePolicy::name)
                .toList();
        return AreaFacts.of(state, GraphArea.POLICIES).of(names);
    }

    private List<SyncApplication> applications() {
        return identity.applications().stream()
                .map(application -> new SyncApplication(
                        application.name(),
                        application.certificateEnds().stream()
                                .map(end -> end.seenFrom(state.since()))
                                .toList()))
                .toList();
    }

    private List<SyncAccount> accounts() {
        return identity.accounts().stream()
                .map(account -> new SyncAccount(account.name(), account.isEnabled()))
                .toList();
    }
}
