package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.onTheServer;
import static io.dirsync.finding.DocumentationSite.CONNECT;
import static io.dirsync.finding.DocumentationSite.MICROSOFT_365;
import static io.dirsync.finding.DocumentationSite.OLD_CONNECT;
import static io.dirsync.finding.DocumentationSite.OLD_DOWNLOAD;
import static io.dirsync.finding.DocumentationSite.OLD_OFFICE_365;
import static io.dirsync.finding.RecommendedAction.Effort.DAYS;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_DAY;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Effort.MINUTES;
import static io.dirsync.finding.RecommendedAction.Engine.CONNECT_SYNC;
import static io.dirsync.finding.Roles.ADSYNC_ADMINS;
import static io.dirsync.finding.Roles.ENTERPRISE_ADMINS;
import static io.dirsync.finding.Roles.HYBRID_IDENTITY_ADMINISTRATOR;
import static io.dirsync.finding.Roles.SERVER_ADMINISTRATOR;

import java.util.List;

/** Installing, upgrading and moving Microsoft Entra Connect Sync. */
final class InstallationActions {

    private InstallationActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                onTheServer("A10", HALF_DAY)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR, HYBRID_IDENTITY_ADMINISTRATOR)
                        .replacing(OLD_DOWNLOAD, "?LinkId=615771")
                        .at(CONNECT, "how-to-upgrade-previous-version"),
                onTheServer("A11", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-install-automatic-upgrade"),
                onTheServer("A11b", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-install-automatic-upgrade"),
                onTheServer("A12", DAYS)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR, HYBRID_IDENTITY_ADMINISTRATOR)
                        .replacing(OLD_CONNECT, "how-to-connect-install-prerequisites")
                        .at(CONNECT, "how-to-connect-install-prerequisites"),
                onTheServer("A13", MINUTES)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .replacing(OLD_OFFICE_365, "view-directory-synchronization-status")
                        .at(MICROSOFT_365, "view-directory-synchronization-status"),
                onTheServer("A14", HALF_DAY)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "reference-connect-version-history"),
                onTheServer("A39", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(CONNECT, "reference-connect-version-history"),
                onTheServer("A43", DAYS)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "tshoot-connect-recover-from-localdb-10gb-limit"),
                onTheServer("A50", DAYS)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR, ENTERPRISE_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .destroying()
                        .replacing(OLD_CONNECT, "how-to-connect-install-express")
                        .at(CONNECT, "how-to-connect-install-express"),
                onTheServer("A51", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-post-installation"),
                onTheServer("A60", DAYS)
                        .by(SERVER_ADMINISTRATOR, ENTERPRISE_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(MICROSOFT_365, "set-up-directory-synchronization"));
    }
}
