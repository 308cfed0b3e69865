package io.dirsync.testkit;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
                applications(),
                accountFacts().of(accounts()),
                AreaFacts.of(state, GraphArea.SERVICE_PRINCIPALS).of(identity.syncService()),
                Fact.notRequested());
    }

    /** A policy hits accounts only where there are some, and they are known. */
    Fact<List<String>> policies(Fact<List<SyncAccount>> accounts) {
        AreaFacts facts = AreaFacts.of(state, GraphArea.POLICIES);
        Optional<Gap> unknown = accounts.whyUnreadable();
        if (facts.refusal().isEmpty() && unknown.isPresent()) {
            return new Fact.Unreadable<>(unknown.get(), accounts.origin());
        }
        return facts.of(identity.policies().stream()
                .filter(policy ->
                        policy.hitsSyncAccounts() && !identity.accounts().isEmpty())
                .map(FakePolicy::name)
                .toList());
    }

    /** Without the service that grants the role, only the name tells that an application may synchronize. */
    private Fact<List<SyncApplication>> applications() {
        if (identity.syncService() == ServicePrincipalState.ABSENT) {
            return AreaFacts.of(state, GraphArea.APPLICATIONS)
                    .of(applications(application -> application.name().startsWith("ConnectSyncProvisioning_")));
        }
        GraphArea last = identity.applications().isEmpty() ? GraphArea.APP_ROLE_ASSIGNMENTS : GraphArea.APPLICATIONS;
        return AreaFacts.of(state, GraphArea.SERVICE_PRINCIPALS)
                .orElse(() -> AreaFacts.of(state, last).of(applications(application -> true)));
    }

    private List<SyncApplication> applications(Predicate<FakeSyncApplication> isFound) {
        return identity.applications().stream()
                .filter(isFound)
                .map(application -> new SyncApplication(
                        application.name(),
                        application.certificateEnds().stream()
                                .map(end -> end.seenFrom(state.since()))
                                .toList()))
                .toList();
    }

    /** Every role has a list of its own. */
    private List<SyncAccount> accounts() {
        return identity.accounts().stream()
                .sorted(Comparator.comparing(FakeSyncAccount::role))
                .map(account -> new SyncAccount(account.name(), account.isEnabled()))
                .distinct()
                .toList();
    }

    private AreaFacts accountFacts() {
        String endpoint = "directoryRoles(roleTemplateId='"
                + FakeSyncAccount.Role.DIRECTORY_SYNCHRONIZATION_ACCOUNTS.templateId() + "')/members";
        return new AreaFacts(
                AreaFacts.of(state, GraphArea.DIRECTORY_ROLES).refusal(), new Origin(endpoint, "v1.0", null));
    }
}
