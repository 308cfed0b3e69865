package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.onTheServer;
import static io.dirsync.finding.DocumentationSite.CONNECT;
import static io.dirsync.finding.DocumentationSite.TROUBLESHOOT;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_DAY;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Effort.MINUTES;
import static io.dirsync.finding.RecommendedAction.Engine.CONNECT_SYNC;
import static io.dirsync.finding.Roles.ADSYNC_ADMINS;
import static io.dirsync.finding.Roles.HYBRID_IDENTITY_ADMINISTRATOR;
import static io.dirsync.finding.Roles.SERVER_ADMINISTRATOR;

import java.util.List;

/** Running Microsoft Entra Connect Sync: its service, scheduler, connections, deletions and database. */
final class ServerActions {

    private ServerActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                onTheServer("A30", MINUTES)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-health-alert-catalog"),
                onTheServer("A31", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(TROUBLESHOOT, "services-sync-not-start"),
                onTheServer("A32", MINUTES)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-feature-scheduler"),
                onTheServer("A33", MINUTES)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-feature-scheduler"),
                onTheServer("A34", HALF_DAY)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-staging-server"),
                onTheServer("A35", MINUTES)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-feature-scheduler"),
                onTheServer("A35b", MINUTES)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-feature-scheduler"),
                onTheServer("A36", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(CONNECT, "tshoot-connect-connectivity"),
                onTheServer("A37", HALF_DAY).by(SERVER_ADMINISTRATOR).at(CONNECT, "reference-connect-ports"),
                onTheServer("A38", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(CONNECT, "reference-connect-tls-enforcement"),
                onTheServer("A40", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-feature-prevent-accidental-deletes"),
                onTheServer("A41", HALF_DAY)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .destroying()
                        .at(CONNECT, "how-to-connect-sync-feature-prevent-accidental-deletes"),
                onTheServer("A42", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "tshoot-connect-recover-from-localdb-10gb-limit"),
                onTheServer("A44", HALF_DAY)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(TROUBLESHOOT, "resolve-model-database-corruption-sqllocaldb"),
                onTheServer("A46", HALF_DAY)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-feature-scheduler"),
                onTheServer("A47", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-health-data-freshness"));
    }
}
