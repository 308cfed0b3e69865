package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.inTheCloud;
import static io.dirsync.finding.ActionBuilder.onTheServer;
import static io.dirsync.finding.ActionBuilder.reading;
import static io.dirsync.finding.DocumentationSite.CONNECT;
import static io.dirsync.finding.DocumentationSite.GRAPH;
import static io.dirsync.finding.DocumentationSite.MICROSOFT_365;
import static io.dirsync.finding.DocumentationSite.MICROSOFT_365_TROUBLESHOOT;
import static io.dirsync.finding.DocumentationSite.MICROSOFT_ON_GITHUB;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Effort.MINUTES;
import static io.dirsync.finding.Roles.DOMAIN_NAME_ADMINISTRATOR;
import static io.dirsync.finding.Roles.ENTERPRISE_ADMINS;
import static io.dirsync.finding.Roles.GLOBAL_READER;
import static io.dirsync.finding.Roles.PRIVILEGED_ROLE_ADMINISTRATOR;
import static io.dirsync.finding.Roles.USER_ADMINISTRATOR;

import java.util.List;

/** Single objects that do not synchronize. */
final class ObjectActions {

    private ObjectActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                reading("A80", HALF_HOUR).by(GLOBAL_READER).at(CONNECT, "how-to-connect-health-diagnose-sync-errors"),
                onTheServer("A81", HALF_HOUR)
                        .by(USER_ADMINISTRATOR)
                        .at(MICROSOFT_365_TROUBLESHOOT, "duplicate-attributes-prevent-dirsync"),
                inTheCloud("A82", MINUTES).at(CONNECT, "how-to-connect-syncservice-duplicate-attribute-resiliency"),
                onTheServer("A83", HALF_HOUR).at(MICROSOFT_ON_GITHUB, "idfix"),
                reading("A84", HALF_HOUR).at(CONNECT, "tshoot-connect-sync-errors"),
                reading("A85", HALF_HOUR).by(GLOBAL_READER).at(GRAPH, "resources/serviceprovisioningerror"),
                inTheCloud("A86", HALF_HOUR)
                        .by(PRIVILEGED_ROLE_ADMINISTRATOR)
                        .at(CONNECT, "tshoot-connect-sync-errors"),
                onTheServer("A87", HALF_HOUR)
                        .by(DOMAIN_NAME_ADMINISTRATOR, ENTERPRISE_ADMINS)
                        .at(MICROSOFT_365, "prepare-a-non-routable-domain-for-directory-synchronization"));
    }
}
