package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

/**
 * A user of a fake tenant as which a server signs in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name in front of the {@code @}; the rest is the initial domain of the tenant
 * @param isEnabled whether it may sign in
 * @param role the role that makes it a synchronization account
 */
public record FakeSyncAccount(String name, boolean isEnabled, Role role) {

    /** The roles of synchronization accounts. */
    public enum Role {
        /** Directory Synchronization Accounts, the documented one. */
        DIRECTORY_SYNCHRONIZATION_ACCOUNTS(
                "d29b2b05-8046-44ba-8758-1e26182fcf32", "Directory Synchronization Accounts"),
        /** On Premises Directory Sync Account, which tenants have although no page describes it. */
        ON_PREMISES_DIRECTORY_SYNC_ACCOUNT(
                "a92aed5d-d78a-4d16-b381-09adb37eb3b0", "On Premises Directory Sync Account");

        private final String templateId;
        private final String displayName;

        Role(String templateId, String displayName) {
            this.templateId = templateId;
            this.displayName = displayName;
        }

        /** {@return the id of its template, the same in every tenant} */
        public String templateId() {
            return templateId;
        }

        /** {@return its name for people} */
        public String displayName() {
            return displayName;
        }
    }

    /** Checks that no component is null. */
    public FakeSyncAccount {
        requireNonNull(name, "name");
        requireNonNull(role, "role");
    }

    /**
     * {@return the enabled account that Connect Sync makes for a server}
     *
     * @param server the name of the server
     */
    public static FakeSyncAccount ofServer(String server) {
        return new FakeSyncAccount("Sync_" + server + "_0123456789ab", true, Role.DIRECTORY_SYNCHRONIZATION_ACCOUNTS);
    }

    /** {@return the enabled account of Cloud Sync} */
    public static FakeSyncAccount ofCloudSync() {
        return new FakeSyncAccount("ADToAADSyncServiceAccount", true, Role.DIRECTORY_SYNCHRONIZATION_ACCOUNTS);
    }

    /** {@return this account, disabled} */
    public FakeSyncAccount disabled() {
        return new FakeSyncAccount(name, false, role);
    }
}
