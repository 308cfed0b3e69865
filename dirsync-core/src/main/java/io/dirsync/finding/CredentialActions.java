package io.dirsync.finding;

import static io.dirsync.finding.ActionBuilder.inTheCloud;
import static io.dirsync.finding.ActionBuilder.onTheServer;
import static io.dirsync.finding.DocumentationSite.CONDITIONAL_ACCESS;
import static io.dirsync.finding.DocumentationSite.CONNECT;
import static io.dirsync.finding.DocumentationSite.OLD_CONNECT;
import static io.dirsync.finding.DocumentationSite.OLD_SUPPORT;
import static io.dirsync.finding.DocumentationSite.TROUBLESHOOT;
import static io.dirsync.finding.RecommendedAction.Effort.HALF_HOUR;
import static io.dirsync.finding.RecommendedAction.Engine.CONNECT_SYNC;
import static io.dirsync.finding.Roles.ADSYNC_ADMINS;
import static io.dirsync.finding.Roles.CONDITIONAL_ACCESS_ADMINISTRATOR;
import static io.dirsync.finding.Roles.DOMAIN_ADMINS;
import static io.dirsync.finding.Roles.ENTERPRISE_ADMINS;
import static io.dirsync.finding.Roles.HYBRID_IDENTITY_ADMINISTRATOR;
import static io.dirsync.finding.Roles.PRIVILEGED_AUTHENTICATION_ADMINISTRATOR;

import java.util.List;

/** Accounts and credentials of the synchronization server. */
final class CredentialActions {

    private CredentialActions() {}

    static List<RecommendedAction> all() {
        return List.of(
                onTheServer("A20", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS)
                        .replacing(OLD_CONNECT, "reference-connect-accounts-permissions")
                        .at(CONNECT, "reference-connect-accounts-permissions"),
                onTheServer("A21", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ENTERPRISE_ADMINS)
                        .at(CONNECT, "how-to-connect-configure-ad-ds-connector-account"),
                onTheServer("A22", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(DOMAIN_ADMINS, ADSYNC_ADMINS)
                        .at(CONNECT, "how-to-connect-sync-change-addsacct-pass"),
                inTheCloud("A23", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(CONDITIONAL_ACCESS_ADMINISTRATOR)
                        .at(CONDITIONAL_ACCESS, "concept-conditional-access-users-groups"),
                onTheServer("A24", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "how-to-connect-azureadaccount"),
                inTheCloud("A25", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(PRIVILEGED_AUTHENTICATION_ADMINISTRATOR)
                        .replacing(OLD_SUPPORT, "2882421")
                        .at(TROUBLESHOOT, "directory-sync-stop-register"),
                inTheCloud("A25b", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "authenticate-application-id"),
                onTheServer("A26", HALF_HOUR)
                        .on(CONNECT_SYNC)
                        .by(ADSYNC_ADMINS, HYBRID_IDENTITY_ADMINISTRATOR)
                        .at(CONNECT, "authenticate-application-id"));
    }
}
