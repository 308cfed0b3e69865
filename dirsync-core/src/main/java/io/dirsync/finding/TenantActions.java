package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.inTheCloud;
import static io.dirsync.finding.ActionBuilder.reading;
import static io.dirsync.finding.DocumentationSite.CLOUD_SYNC;
import static io.dirsync.finding.DocumentationSite.CONNECT;
import static io.dirsync.finding.DocumentationSite.MICROSOFT_365;
import static io.dirsync.finding.DocumentationSite.TROUBLESHOOT;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_DAY;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Effort.MINUTES;
import static io.dirsync.finding.Roles.ADSYNC_ADMINS;
import static io.dirsync.finding.Roles.DOMAIN_ADMINS;
import static io.dirsync.finding.Roles.DOMAIN_NAME_ADMINISTRATOR;
import static io.dirsync.finding.Roles.GLOBAL_ADMINISTRATOR;
import static io.dirsync.finding.Roles.HYBRID_IDENTITY_ADMINISTRATOR;

import java.util.List;

/** Settings of the tenant: its switches, its quota, and whether it synchronizes at all. */
final class TenantActions {

    private TenantActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                inTheCloud("A45", HALF_DAY)
                        .by(DOMAIN_NAME_ADMINISTRATOR)
                        .at(TROUBLESHOOT, "exceed-number-objects-synced"),
                inTheCloud("A61", HALF_HOUR)
                        .by(GLOBAL_ADMINISTRATOR)
                        .destroying()
                        .at(MICROSOFT_365, "turn-off-directory-synchronization"),
                reading("A62", MINUTES).at(TROUBLESHOOT, "cannot-manage-objects"),
                inTheCloud("A63", HALF_HOUR)
                        .by(GLOBAL_ADMINISTRATOR)
                        .destroying()
                        .at(MICROSOFT_365, "turn-off-directory-synchronization"),
                reading("A90", MINUTES).by(GLOBAL_ADMINISTRATOR).at(CONNECT, "how-to-connect-syncservice-features"),
                inTheCloud("A91", MINUTES)
                        .by(HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-sync-feature-prevent-accidental-deletes"),
                inTheCloud("A92", MINUTES).by(GLOBAL_ADMINISTRATOR).at(CONNECT, "how-to-connect-syncservice-features"),
                inTheCloud("A93", MINUTES)
                        .by(GLOBAL_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-install-existing-tenant"),
                inTheCloud("A96", HALF_DAY)
                        .by(GLOBAL_ADMINISTRATOR)
                        .destroying()
                        .at(CONNECT, "how-to-connect-install-existing-tenant"),
                inTheCloud("A97", HALF_HOUR)
                        .by(GLOBAL_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-install-existing-tenant"),
                inTheCloud("A98", HALF_HOUR)
                        .by(GLOBAL_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-syncservice-features"),
                inTheCloud("A99", HALF_DAY)
                        .by(HYBRID_IDENTITY_ADMINISTRATOR, ADSYNC_ADMINS, DOMAIN_ADMINS)
                        .at(CLOUD_SYNC, "migrate-group-writeback"));
    }
}
