package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * As whom the server signs in to the tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param applications applications that hold {@code ADSynchronization.ReadWrite.All}
 * @param accounts users that hold the role Directory Synchronization Accounts
 * @param syncService the service principal of the application {@code 6bf85cfa-ac8a-4be5-b5de-425a0d0dc016}, Microsoft Entra AD Synchronization Service
 * @param policiesOnAccounts names of enabled Conditional Access policies that demand something of those users or block them
 */
public record SyncIdentity(
        Fact<List<SyncApplication>> applications,
        Fact<List<SyncAccount>> accounts,
        Fact<ServicePrincipalState> syncService,
        Fact<List<String>> policiesOnAccounts) {

    /** Checks that no fact is null. */
    public SyncIdentity {
        requireNonNull(applications, "applications");
        requireNonNull(accounts, "accounts");
        requireNonNull(syncService, "syncService");
        requireNonNull(policiesOnAccounts, "policiesOnAccounts");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static SyncIdentity notRequested() {
        return new SyncIdentity(Fact.notRequested(), Fact.notRequested(), Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("syncIdentity.applications", applications),
                new NamedFact("syncIdentity.accounts", accounts),
                new NamedFact("syncIdentity.syncService", syncService),
                new NamedFact("syncIdentity.policiesOnAccounts", policiesOnAccounts));
    }

    /** The state of a service principal. */
    public enum ServicePrincipalState {
        /** It is there and may be used. */
        ENABLED,
        /** It is there, but somebody disabled it. */
        DISABLED,
        /** It is not there. */
        ABSENT
    }
}
