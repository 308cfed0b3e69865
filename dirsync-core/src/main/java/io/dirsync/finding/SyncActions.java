package io.dirsync.finding;

import io.dirsync.finding.RecommendedAction.Effort;
import io.dirsync.finding.RecommendedAction.Engine;
import io.dirsync.finding.RecommendedAction.Kind;
import java.net.URI;
import java.util.List;

/**
 * The catalogue of actions that the built-in rules recommend.
 *
 * <p>Titles and steps are in the resource bundles, under the id of the action. Every link was current on 2026-11-22; the
 * original link is the one that the older articles give.
 */
public final class SyncActions {

    private static final String CONNECT = "https://learn.microsoft.com/entra/identity/hybrid/connect/";
    private static final String CLOUD_SYNC = "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/";
    private static final String TROUBLESHOOT =
            "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/";
    private static final String MICROSOFT_365 = "https://learn.microsoft.com/microsoft-365/enterprise/";
    private static final String GRAPH = "https://learn.microsoft.com/graph/api/";
    private static final String OLD_CONNECT = "https://docs.microsoft.com/azure/active-directory/hybrid/";

    /** Look at the status page of directory synchronization in the admin center. */
    public static final RecommendedAction VIEW_STATUS_PAGE = replacing(
            "https://docs.microsoft.com/office365/enterprise/view-directory-synchronization-status",
            action("A01", Kind.READ_ONLY, MICROSOFT_365 + "view-directory-synchronization-status"));

    /** Read the tenant again and compare the clocks. */
    public static final RecommendedAction READ_AGAIN = action("A02", Kind.READ_ONLY, GRAPH + "organization-get");

    /** Open the alerts and synchronization errors of Microsoft Entra Connect Health. */
    public static final RecommendedAction OPEN_CONNECT_HEALTH =
            action("A03", Kind.READ_ONLY, CONNECT + "how-to-connect-health-sync");

    /** Check whether Microsoft reports an incident, and wait. */
    public static final RecommendedAction CHECK_SERVICE_HEALTH =
            action("A05", Kind.READ_ONLY, MICROSOFT_365 + "view-service-health");

    /** Grant the permission that reading lacks. */
    public static final RecommendedAction GRANT_READ_PERMISSION =
            action("A06", Kind.CLOUD_CHANGE, GRAPH + "onpremisesdirectorysynchronization-get");

    /** Upgrade Microsoft Entra Connect Sync to its newest build. */
    public static final RecommendedAction UPGRADE_CONNECT = replacing(
            "https://go.microsoft.com/fwlink/?LinkId=615771",
            action("A10", Kind.SERVER_CHANGE, CONNECT + "how-to-upgrade-previous-version"));

    /** Find what keeps Microsoft Entra Connect Sync from being upgraded. */
    public static final RecommendedAction FIND_UPGRADE_BLOCKERS =
            action("A11", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-install-automatic-upgrade");

    /** Find out which build of Microsoft Entra Connect Sync runs. */
    public static final RecommendedAction FIND_VERSION =
            action("A13", Kind.SERVER_CHANGE, MICROSOFT_365 + "view-directory-synchronization-status");

    /** Check the account with which the server reads Active Directory. */
    public static final RecommendedAction CHECK_AD_ACCOUNT = replacing(
            OLD_CONNECT + "reference-connect-accounts-permissions",
            action("A20", Kind.SERVER_CHANGE, CONNECT + "reference-connect-accounts-permissions"));

    /** Grant that account the permissions that it needs. */
    public static final RecommendedAction GRANT_AD_PERMISSIONS =
            action("A21", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-configure-ad-ds-connector-account");

    /** Keep multifactor authentication and Conditional Access away from the synchronization account. */
    public static final RecommendedAction EXCLUDE_FROM_CONDITIONAL_ACCESS = action(
            "A23",
            Kind.CLOUD_CHANGE,
            "https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups");

    /** Reset the credential with which the server signs in to the tenant. */
    public static final RecommendedAction RESET_CLOUD_CREDENTIAL =
            action("A24", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-azureadaccount");

    /** Rotate the certificate of the server's application. */
    public static final RecommendedAction ROTATE_CERTIFICATE =
            action("A26", Kind.SERVER_CHANGE, CONNECT + "authenticate-application-id");

    /** Enable password hash synchronization. */
    public static final RecommendedAction ENABLE_PASSWORD_SYNC =
            action("A27", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-password-hash-synchronization");

    /** Run the troubleshooter of password hash synchronization. */
    public static final RecommendedAction TROUBLESHOOT_PASSWORD_SYNC =
            action("A28", Kind.SERVER_CHANGE, CONNECT + "tshoot-connect-password-hash-synchronization");

    /** Decide between password hash synchronization and pass-through authentication. */
    public static final RecommendedAction CHOOSE_SIGN_IN_METHOD =
            action("A29", Kind.READ_ONLY, CONNECT + "choose-ad-authn");

    /** Trigger one full synchronization of all password hashes. */
    public static final RecommendedAction TRIGGER_FULL_PASSWORD_SYNC =
            action("A29b", Kind.SERVER_CHANGE, CONNECT + "tshoot-connect-password-hash-synchronization");

    /** Add password hash synchronization as a backup of federation. */
    public static final RecommendedAction ADD_PASSWORD_SYNC_AS_BACKUP =
            action("A29c", Kind.SERVER_CHANGE, CONNECT + "tutorial-phs-backup");

    /** Start the synchronization service. */
    public static final RecommendedAction START_SERVICE =
            action("A30", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-health-alert-catalog");

    /** Enable the scheduler. */
    public static final RecommendedAction ENABLE_SCHEDULER =
            action("A32", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-sync-feature-scheduler");

    /** Close the wizard, or let the upgrade finish. */
    public static final RecommendedAction CLOSE_WIZARD =
            action("A33", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-sync-feature-scheduler");

    /** Check which server is active and which is in staging mode. */
    public static final RecommendedAction CHECK_STAGING_MODE =
            action("A34", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-sync-staging-server");

    /** Review the interval of the scheduler. */
    public static final RecommendedAction REVIEW_INTERVAL =
            action("A35", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-sync-feature-scheduler");

    /** Test the connection from the server to Microsoft Entra. */
    public static final RecommendedAction TEST_CONNECTIVITY =
            action("A36", Kind.SERVER_CHANGE, CONNECT + "tshoot-connect-connectivity");

    /** Look at the deletions that wait to be exported. */
    public static final RecommendedAction INSPECT_PENDING_DELETIONS =
            action("A40", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-sync-feature-prevent-accidental-deletes");

    /** Free space in the database of the server. */
    public static final RecommendedAction FREE_DATABASE_SPACE =
            action("A42", Kind.SERVER_CHANGE, CONNECT + "tshoot-connect-recover-from-localdb-10gb-limit");

    /** Run a full synchronization cycle. */
    public static final RecommendedAction RUN_FULL_CYCLE =
            action("A46", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-sync-feature-scheduler");

    /** Reinstall with express settings, as the last resort. */
    public static final RecommendedAction REINSTALL_EXPRESS = replacing(
                    OLD_CONNECT + "how-to-connect-install-express",
                    action("A50", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-install-express"))
            .asDestructive();

    /** Finish the first-time set-up. */
    public static final RecommendedAction FINISH_SETUP =
            action("A51", Kind.SERVER_CHANGE, CONNECT + "how-to-connect-post-installation");

    /** Set up directory synchronization. */
    public static final RecommendedAction SET_UP_SYNC =
            action("A60", Kind.SERVER_CHANGE, MICROSOFT_365 + "set-up-directory-synchronization");

    /** Turn directory synchronization on again. */
    public static final RecommendedAction TURN_SYNC_ON = action(
                    "A61", Kind.CLOUD_CHANGE, MICROSOFT_365 + "turn-off-directory-synchronization")
            .asDestructive();

    /** Wait until the deactivation is complete. */
    public static final RecommendedAction WAIT_FOR_DEACTIVATION =
            action("A62", Kind.READ_ONLY, TROUBLESHOOT + "cannot-manage-objects");

    /** Turn directory synchronization off where the server is gone for good. */
    public static final RecommendedAction TURN_SYNC_OFF = action(
                    "A63", Kind.CLOUD_CHANGE, MICROSOFT_365 + "turn-off-directory-synchronization")
            .asDestructive();

    /** Install and register provisioning agents of Cloud Sync. */
    public static final RecommendedAction REGISTER_AGENTS =
            action("A71", Kind.SERVER_CHANGE, CLOUD_SYNC + "how-to-install");

    private SyncActions() {}

    /**
     * The whole catalogue.
     *
     * @return every action once, in the order of the ids
     */
    public static List<RecommendedAction> all() {
        return List.of(
                VIEW_STATUS_PAGE,
                READ_AGAIN,
                OPEN_CONNECT_HEALTH,
                CHECK_SERVICE_HEALTH,
                GRANT_READ_PERMISSION,
                UPGRADE_CONNECT,
                FIND_UPGRADE_BLOCKERS,
                FIND_VERSION,
                CHECK_AD_ACCOUNT,
                GRANT_AD_PERMISSIONS,
                EXCLUDE_FROM_CONDITIONAL_ACCESS,
                RESET_CLOUD_CREDENTIAL,
                ROTATE_CERTIFICATE,
                ENABLE_PASSWORD_SYNC,
                TROUBLESHOOT_PASSWORD_SYNC,
                CHOOSE_SIGN_IN_METHOD,
                TRIGGER_FULL_PASSWORD_SYNC,
                ADD_PASSWORD_SYNC_AS_BACKUP,
                START_SERVICE,
                ENABLE_SCHEDULER,
                CLOSE_WIZARD,
                CHECK_STAGING_MODE,
                REVIEW_INTERVAL,
                TEST_CONNECTIVITY,
                INSPECT_PENDING_DELETIONS,
                FREE_DATABASE_SPACE,
                RUN_FULL_CYCLE,
                REINSTALL_EXPRESS,
                FINISH_SETUP,
                SET_UP_SYNC,
                TURN_SYNC_ON,
                WAIT_FOR_DEACTIVATION,
                TURN_SYNC_OFF,
                REGISTER_AGENTS);
    }

    private static RecommendedAction action(String id, Kind kind, String link) {
        return new RecommendedAction(
                id, kind, Effort.HALF_HOUR, Engine.CONNECT_SYNC, false, "", URI.create(link), null, "");
    }

    private static RecommendedAction replacing(String original, RecommendedAction action) {
        return new RecommendedAction(
                action.id(),
                action.kind(),
                action.effort(),
                action.engine(),
                action.destructive(),
                action.role(),
                action.link(),
                URI.create(original),
                "");
    }
}
