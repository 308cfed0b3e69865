package io.dirsync.testkit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What of a tenant a source in memory can be told to read, as the adapter for Microsoft Graph can. */
public enum Subject {
    /** The organization: profile, switch and time of directory synchronization, domains, time of passwords. */
    ORGANIZATION,
    /** The switches of synchronization, that of passwords among them. */
    FEATURES,
    /** The guard against accidental deletion. */
    DELETION_PREVENTION,
    /** The server as it introduced itself; beta only. */
    SYNC_CLIENT,
    /** How many objects the tenant may hold; beta only. */
    QUOTA,
    /** How many objects come from Active Directory. */
    SYNCED_OBJECTS,
    /** Objects that could not be taken over as they are. */
    OBJECT_ERRORS,
    /** Objects for which the services behind the directory report errors. */
    SERVICE_ERRORS,
    /** As whom the servers sign in. */
    SYNC_IDENTITY,
    /** Conditional Access that hits them. */
    POLICIES,
    /** Jobs of Cloud Sync. */
    CLOUD_SYNC_JOBS,
    /** Agents of Cloud Sync; beta only, and for signed-in users only. */
    AGENTS;

    /** {@return the organization with its quota, and the features with the guard against deletion: the default} */
    public static Set<Subject> core() {
        return Collections.unmodifiableSet(EnumSet.of(ORGANIZATION, FEATURES, DELETION_PREVENTION, QUOTA));
    }

    /** {@return everything that takes neither a signed-in user nor a reading of every single object} */
    public static Set<Subject> standard() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SERVICE_ERRORS, POLICIES, AGENTS)));
    }

    /** {@return all there is} */
    public static Set<Subject> everything() {
        return Collections.unmodifiableSet(EnumSet.allOf(Subject.class));
    }
}
