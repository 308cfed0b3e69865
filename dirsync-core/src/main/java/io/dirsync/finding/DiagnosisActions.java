package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.inTheCloud;
import static io.dirsync.finding.ActionBuilder.reading;
import static io.dirsync.finding.DocumentationSite.CONNECT;
import static io.dirsync.finding.DocumentationSite.GRAPH;
import static io.dirsync.finding.DocumentationSite.MICROSOFT_365;
import static io.dirsync.finding.DocumentationSite.OLD_OFFICE_365;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Effort.MINUTES;
import static io.dirsync.finding.RecommendedAction.Engine.CONNECT_SYNC;
import static io.dirsync.finding.Roles.GLOBAL_READER;
import static io.dirsync.finding.Roles.PRIVILEGED_ROLE_ADMINISTRATOR;
import static io.dirsync.finding.Roles.READER;
import static io.dirsync.finding.Roles.SERVICE_SUPPORT_ADMINISTRATOR;

import java.util.List;

/** What an administrator looks at first: the state of the tenant and of the service. */
final class DiagnosisActions {

    private DiagnosisActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                reading("A01", MINUTES)
                        .by(GLOBAL_READER)
                        .replacing(OLD_OFFICE_365, "view-directory-synchronization-status")
                        .at(MICROSOFT_365, "view-directory-synchronization-status"),
                reading("A02", MINUTES).at(GRAPH, "organization-get"),
                reading("A03", HALF_HOUR).on(CONNECT_SYNC).by(READER).at(CONNECT, "how-to-connect-health-sync"),
                reading("A05", MINUTES).by(SERVICE_SUPPORT_ADMINISTRATOR).at(MICROSOFT_365, "view-service-health"),
                inTheCloud("A06", HALF_HOUR)
                        .by(PRIVILEGED_ROLE_ADMINISTRATOR)
                        .at(GRAPH, "onpremisesdirectorysynchronization-get"));
    }
}
