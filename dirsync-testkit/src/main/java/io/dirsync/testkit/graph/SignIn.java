package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.LinkedHashSet;
import java.util.Set;

/** A user who has signed in, and what the user let the application do. */
record SignIn(SignedInUser user, WantedAccess wanted) {

    /** What an application may ask every user for, without an administrator. */
    private static final Set<String> SELF_SERVICE = Set.of("User.Read");

    /** Throws AADSTS65001 when an administrator would have to consent first. */
    Set<String> permissionsIn(TenantState state, String clientId) {
        Set<String> consented = state.grants().names();
        Set<String> permissions = new LinkedHashSet<>();
        for (String one : wanted.permissions()) {
            if (one.equals(WantedAccess.DEFAULT)) {
                permissions.addAll(consented);
            } else if (consented.contains(one) || SELF_SERVICE.contains(one)) {
                permissions.add(one);
            } else {
                throw EntraProblem.of(65001, clientId);
            }
        }
        return permissions;
    }

    SignIn wanting(WantedAccess other) {
        return new SignIn(user, other);
    }
}
