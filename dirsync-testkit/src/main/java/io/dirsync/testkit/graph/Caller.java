package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a request came, as its access token says.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tenant the GUID of the tenant
 * @param kind whether an application asked for itself
 * @param permissions those in the token: {@code roles} of an application, {@code scp} of a user
 * @param user the user principal name; null for an application
 */
public record Caller(
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
    public Caller {
        permissions = Collections.unmodifiableSet(new LinkedHashSet<>(permissions));
    }

    /** {@return whether a user is behind the request} */
    public boolean isDelegated() {
        return kind == Kind.DELEGATED;
    }

    /** The permissions that count: for an application the present ones of the tenant and not those in the token. */
    Set<String> permissionsIn(TenantState state) {
        return isDelegated() ? permissions : state.grants().names();
    }
}
