package io.dirsync.testkit.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a request came, as the access token says that it bore.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tenant the GUID of the tenant
 * @param kind whether an application asked for itself
 * @param permissions those in the token: {@code roles} of an application, {@code scp} of a user
 * @param user the user principal name; null for an application
 */
public record TokenHolder(
        String tenant,
        Kind kind,
        Set<String> permissions,
        @Nullable String user) {

    /** Who asks. */
    public enum Kind {
        /** An application for itself, with the permissions in {@code roles}. */
        APPLICATION,
        /** An application on behalf of a user, with the permissions in {@code scp}. */
        DELEGATED
    }

    /** Copies the permissions. */
    public TokenHolder {
        permissions = Collections.unmodifiableSet(new LinkedHashSet<>(permissions));
    }

    /** {@return whether a user is behind the request} */
    public boolean isDelegated() {
        return kind == Kind.DELEGATED;
    }
}
