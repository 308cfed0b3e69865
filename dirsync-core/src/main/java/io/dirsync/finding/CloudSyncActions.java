package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.inTheCloud;
import static io.dirsync.finding.ActionBuilder.onTheServer;
import static io.dirsync.finding.ActionBuilder.reading;
import static io.dirsync.finding.DocumentationSite.CLOUD_SYNC;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_DAY;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Effort.MINUTES;
import static io.dirsync.finding.Roles.DOMAIN_ADMINS;
import static io.dirsync.finding.Roles.GLOBAL_ADMINISTRATOR;
import static io.dirsync.finding.Roles.HYBRID_IDENTITY_ADMINISTRATOR;
import static io.dirsync.finding.Roles.SERVER_ADMINISTRATOR;

import io.dirsync.finding.RecommendedAction.Engine;
import java.util.List;

/** Agents and jobs of Microsoft Entra Cloud Sync. */
final class CloudSyncActions {

    private CloudSyncActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                onTheServer("A70", HALF_HOUR)
                        .on(Engine.CLOUD_SYNC)
                        .by(SERVER_ADMINISTRATOR)
                        .at(CLOUD_SYNC, "how-to-troubleshoot"),
                onTheServer("A71", HALF_HOUR)
                        .on(Engine.CLOUD_SYNC)
                        .by(SERVER_ADMINISTRATOR, DOMAIN_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CLOUD_SYNC, "how-to-install"),
                inTheCloud("A72", HALF_HOUR)
                        .on(Engine.CLOUD_SYNC)
                        .by(HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CLOUD_SYNC, "reference-error-codes"),
                onTheServer("A73", HALF_HOUR)
                        .on(Engine.CLOUD_SYNC)
                        .by(SERVER_ADMINISTRATOR, GLOBAL_ADMINISTRATOR)
                        .at(CLOUD_SYNC, "reference-powershell"),
                inTheCloud("A74", HALF_HOUR)
                        .on(Engine.CLOUD_SYNC)
                        .by(HYBRID_IDENTITY_ADMINISTRATOR)
                        .destroying()
                        .at(CLOUD_SYNC, "how-to-accidental-deletes"),
                inTheCloud("A75", HALF_HOUR)
                        .on(Engine.CLOUD_SYNC)
                        .by(HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CLOUD_SYNC, "how-to-troubleshoot"),
                inTheCloud("A76", MINUTES)
                        .on(Engine.CLOUD_SYNC)
                        .by(HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CLOUD_SYNC, "how-to-configure"),
                reading("A77", HALF_DAY).at(CLOUD_SYNC, "migrate-azure-ad-connect-to-cloud-sync"));
    }
}
