package io.dirsync.testkit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The application permissions that a tenant consented to, and what they open.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param names the names of the permissions, in the order they were given
 */
public record GrantedPermissions(Set<String> names) {

    /** The least permission that reads all of {@code organization}. */
    public static final String ORGANIZATION = "Organization.Read.All";

    /** The least permission that reads {@code directory/onPremisesSynchronization}. */
    public static final String SYNCHRONIZATION = "OnPremDirectorySynchronization.Read.All";

    private static final Set<String> GLIMPSE_ORGANIZATION =
            Set.of("User.Read", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All");

    /** How much of {@code organization} the service shows. */
    public enum OrganizationView {
        /** Every property. */
        FULL,
        /** The id, the display name and the verified domains; the service answers null for everything else. */
        IDENTITY_ONLY,
        /** Nothing: the service refuses. */
        REFUSED
    }

    /** Copies the set. */
    public GrantedPermissions {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /**
     * {@return how much of {@code organization} these permissions open}
     *
     * <p>Source: the note on permissions of <a
     * href="https://learn.microsoft.com/graph/api/organization-get">Get organization</a>.
     */
    public OrganizationView organization() {
        if (opens(GraphArea.ORGANIZATION)) {
            return OrganizationView.FULL;
        }
        return hasAny(GLIMPSE_ORGANIZATION) ? OrganizationView.IDENTITY_ONLY : OrganizationView.REFUSED;
    }

    /**
     * {@return whether these permissions open {@code directory/onPremisesSynchronization}}
     */
    public boolean canReadSynchronization() {
        return opens(GraphArea.SYNCHRONIZATION);
    }

    /**
     * {@return whether these permissions open a resource}
     *
     * @param area the resource; for the organization, whether they show every property
     */
    public boolean opens(GraphArea area) {
        return hasAny(area.permissions());
    }

    /** {@return the least permissions that open everything that the fakes know, those of signed-in users included} */
    public static GrantedPermissions ofEverything() {
        Set<String> names = new LinkedHashSet<>();
        for (GraphArea area : GraphArea.values()) {
            names.add(area.leastPermission());
        }
        return new GrantedPermissions(names);
    }

    private boolean hasAny(Collection<String> wanted) {
        return !Collections.disjoint(names, wanted);
    }
}
