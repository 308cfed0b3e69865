package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.inTheCloud;
import static io.dirsync.finding.ActionBuilder.onTheServer;
import static io.dirsync.finding.ActionBuilder.reading;
import static io.dirsync.finding.DocumentationSite.CONNECT;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_DAY;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Engine.CONNECT_SYNC;
import static io.dirsync.finding.Roles.ADSYNC_ADMINS;
import static io.dirsync.finding.Roles.GLOBAL_ADMINISTRATOR;
import static io.dirsync.finding.Roles.HYBRID_IDENTITY_ADMINISTRATOR;

import java.util.List;

/** Password hash synchronization and its settings. */
final class PasswordActions {

    private PasswordActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                onTheServer("A27", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-password-hash-synchronization"),
                onTheServer("A28", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "tshoot-connect-password-hash-synchronization"),
                reading("A29", HALF_HOUR).at(CONNECT, "choose-ad-authn"),
                onTheServer("A29b", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "tshoot-connect-password-hash-synchronization"),
                onTheServer("A29c", HALF_DAY)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "tutorial-phs-backup"),
                inTheCloud("A94", HALF_HOUR)
                        .by(GLOBAL_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-password-hash-synchronization"),
                inTheCloud("A95", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(GLOBAL_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-password-hash-synchronization"));
    }
}
