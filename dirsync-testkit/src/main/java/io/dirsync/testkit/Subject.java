package io.dirsync.testkit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What of a tenant a source in memory can be told to read: the sources of the adapter for Microsoft Graph, by the same
 * names.
 */
public enum Subject {
    /** The organization: profile, switch and time of directory synchronization, domains. */
    ORGANIZATION,
    /** What only the beta version of the organization has: the time of password synchronization, and the quota. */
    PASSWORD_SYNC_TIME,
    /** The switches of synchronization, that of passwords among them, and the guard against accidental deletion. */
    SYNC_FEATURES,
    /** The server as it introduced itself; beta only. */
    SYNC_CLIENT,
    /** How federated domains trust their identity providers. */
    FEDERATION,
    /** Objects that could not be taken over as they are. */
    OBJECT_ERRORS,
    /** Objects for which the services behind the directory report errors. */
    SERVICE_ERRORS,
    /** How many objects come from Active Directory. */
    SYNCED_OBJECTS,
    /** As whom the servers sign in. */
    SYNC_IDENTITY,
    /** Conditional Access that hits them. */
    CONDITIONAL_ACCESS,
    /** Jobs of Cloud Sync. */
    CLOUD_SYNC_JOBS,
    /** Agents of Cloud Sync; beta only, and for signed-in users only. */
    PROVISIONING_AGENTS,
    /** What Microsoft recommends; beta only. */
    RECOMMENDATIONS,
    /** Trouble of Microsoft's identity service. */
    SERVICE_HEALTH,
    /** What the logs say about synchronization; needs a licence. */
    LOGS;

    /** {@return the organization and the switches: the default} */
    public static Set<Subject> core() {
        return Collections.unmodifiableSet(EnumSet.of(ORGANIZATION, PASSWORD_SYNC_TIME, SYNC_FEATURES));
    }

    /** {@return all that an unattended application can read at little cost} */
    public static Set<Subject> standard() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(
                FEDERATION, SERVICE_ERRORS, CONDITIONAL_ACCESS, PROVISIONING_AGENTS, RECOMMENDATIONS, LOGS)));
    }

    /** {@return all there is} */
    public static Set<Subject> everything() {
        return Collections.unmodifiableSet(EnumSet.allOf(Subject.class));
    }

    /** {@return whether only the beta version of Microsoft Graph has it} */
    public boolean isBeta() {
        return this == PASSWORD_SYNC_TIME
                || this == SYNC_CLIENT
                || this == PROVISIONING_AGENTS
                || this == RECOMMENDATIONS;
    }
}
