package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the servers of a fake tenant sign in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param applications applications that may synchronize
 * @param accounts users that may synchronize
 * @param syncService the service principal of Microsoft Entra AD Synchronization Service
 * @param policies the Conditional Access policies of the tenant
 */
public record FakeSyncIdentity(
        List<FakeSyncApplication> applications,
        List<FakeSyncAccount> accounts,
        ServicePrincipalState syncService,
        List<FakePolicy> policies) {

    /** Copies the lists. */
    public FakeSyncIdentity {
        requireNonNull(syncService, "syncService");
        applications = List.copyOf(applications);
        accounts = List.copyOf(accounts);
        policies = List.copyOf(policies);
    }

    /** {@return the identity of a tenant in which nobody synchronizes} */
    public static FakeSyncIdentity none() {
        return new FakeSyncIdentity(List.of(), List.of(), ServicePrincipalState.ABSENT, List.of());
    }

    /**
     * {@return these and no other applications}
     *
     * @param changed one or more applications
     */
    public FakeSyncIdentity applications(FakeSyncApplication... changed) {
        return new FakeSyncIdentity(Stream.of(changed).toList(), accounts, syncService, policies);
    }

    /** {@return the same without applications: servers sign in with accounts} */
    public FakeSyncIdentity withoutApplications() {
        return new FakeSyncIdentity(List.of(), accounts, syncService, policies);
    }

    /**
     * {@return these and no other accounts}
     *
     * @param changed one or more accounts
     */
    public FakeSyncIdentity accounts(FakeSyncAccount... changed) {
        return new FakeSyncIdentity(applications, Stream.of(changed).toList(), syncService, policies);
    }

    /**
     * {@return the same with another state of the synchronization service}
     *
     * @param changed the state of its service principal
     */
    public FakeSyncIdentity syncService(ServicePrincipalState changed) {
        return new FakeSyncIdentity(applications, accounts, changed, policies);
    }

    /**
     * {@return these and no other policies}
     *
     * @param changed one or more Conditional Access policies
     */
    public FakeSyncIdentity policies(FakePolicy... changed) {
        return new FakeSyncIdentity(
                applications, accounts, syncService, Stream.of(changed).toList());
    }
}
