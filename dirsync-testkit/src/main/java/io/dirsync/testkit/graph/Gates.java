package io.dirsync.testkit.graph;

import io.dirsync.testkit.GraphArea;
import java.util.Optional;
import java.util.Set;

/** The gates of the resources, from the one table of permissions. */
final class Gates {

    private Gates() {}

    static Gate of(GraphArea area) {
        Gate.Refusal refusal = area.refusalStatus() == 401 ? Gate.Refusal.UNAUTHORIZED : Gate.Refusal.FORBIDDEN;
        return new Gate(area.permissions(), Optional.empty(), refusal, area.isForUsersOnly());
    }

    /** A gate that shows properties of the organization to whoever may read a user. */
    static Gate ofOrganization() {
        return of(GraphArea.ORGANIZATION)
                .orNulls(
                        Set.of("User.Read", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"),
                        Set.of("id", "displayName", "verifiedDomains"));
    }
}
