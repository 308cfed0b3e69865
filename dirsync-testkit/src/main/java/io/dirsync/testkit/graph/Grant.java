package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Entra has agreed to give.
 *
 * @param audience the resource that the token is for
 * @param permissions roles of an application, or scopes of a user
 * @param user on whose behalf; null for the application itself
 * @param strength of the proof that the client gave: 0 none, 1 a secret, 2 an assertion
 * @param claims what the client asked for on top
 */
record Grant(
        TenantState tenant,
        String audience,
        Set<String> permissions,
        @Nullable SignedInUser user,
        int strength,
        ClaimsRequest claims) {}
