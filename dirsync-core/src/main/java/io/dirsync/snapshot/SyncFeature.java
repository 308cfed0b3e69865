package io.dirsync.snapshot;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A switch of the tenant that shapes what directory synchronization may do.
 *
 * <p>Password hash synchronization is a feature too, but stands in {@link PasswordSync#enabled()}, beside the time that
 * belongs to it. Source: <a
 * href="https://learn.microsoft.com/graph/api/resources/onpremisesdirectorysynchronizationfeature">
 * onPremisesDirectorySynchronizationFeature resource type</a>.
 */
public enum SyncFeature {
    /** A temporary bypass that lets Active Directory change the on-premises object identifier of cloud users. */
    ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER("allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled"),
    /** Refuses to take over cloud objects by hard match. */
    BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH("blockCloudObjectTakeoverThroughHardMatchEnabled"),
    /** Refuses to join cloud objects by soft match. */
    BLOCK_SOFT_MATCH("blockSoftMatchEnabled"),
    /** Lets users and administrators override the mobile numbers of synchronized users. */
    BYPASS_DIR_SYNC_OVERRIDES("bypassDirSyncOverridesEnabled"),
    /** Applies the password expiry of the cloud to users whose password hash is synchronized. */
    CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS("cloudPasswordPolicyForPasswordSyncedUsersEnabled"),
    /** Internal to the service. */
    CONCURRENT_CREDENTIAL_UPDATE("concurrentCredentialUpdateEnabled"),
    /** Internal to the service. */
    CONCURRENT_ORG_ID_PROVISIONING("concurrentOrgIdProvisioningEnabled"),
    /** Writes devices back to Active Directory. */
    DEVICE_WRITEBACK("deviceWritebackEnabled"),
    /** Synchronizes directory extensions. */
    DIRECTORY_EXTENSIONS("directoryExtensionsEnabled"),
    /** Internal to the service. */
    FOPE_CONFLICT_RESOLUTION("fopeConflictResolutionEnabled"),
    /** Writes groups back to Active Directory, first version. */
    GROUP_WRITEBACK("groupWriteBackEnabled"),
    /** Not in use by the service; no rule may judge it. */
    PASSWORD_WRITEBACK("passwordWritebackEnabled"),
    /** Quarantines proxy addresses that collide. */
    QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT("quarantineUponProxyAddressesConflictEnabled"),
    /** Quarantines user principal names that collide. */
    QUARANTINE_UPON_UPN_CONFLICT("quarantineUponUpnConflictEnabled"),
    /** Joins cloud objects by user principal name. */
    SOFT_MATCH_ON_UPN("softMatchOnUpnEnabled"),
    /** Carries changes of the user principal name of licensed managed users to the cloud. */
    SYNCHRONIZE_UPN_FOR_MANAGED_USERS("synchronizeUpnForManagedUsersEnabled"),
    /** Writes Microsoft 365 groups back to Active Directory. */
    UNIFIED_GROUP_WRITEBACK("unifiedGroupWritebackEnabled"),
    /** Synchronizes temporary passwords and asks for a new one at the next sign-in. */
    USER_FORCE_PASSWORD_CHANGE_ON_LOGON("userForcePasswordChangeOnLogonEnabled"),
    /** Not supported by the service. */
    USER_WRITEBACK("userWritebackEnabled");

    private final String property;

    SyncFeature(String property) {
        this.property = property;
    }

    /**
     * The name of the feature in Microsoft Graph.
     *
     * @return the property of {@code onPremisesDirectorySynchronization.features}
     */
    public String property() {
        return property;
    }

    /**
     * The feature of a Microsoft Graph property.
     *
     * @param property the name of the property, in its exact spelling
     * @return the feature, or empty if no feature has that name
     */
    public static Optional<SyncFeature> ofProperty(String property) {
        return Stream.of(values()).filter(f -> f.property.equals(property)).findFirst();
    }
}
