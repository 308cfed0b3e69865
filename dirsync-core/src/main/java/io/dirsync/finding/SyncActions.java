package io.dirsync.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * The catalogue of actions that the built-in rules recommend.
 *
 * <p>Titles, prerequisites, steps and what one should see afterwards are in the resource bundles, under the id of the
 * action. The original link is the one that the older articles give.
 */
public final class SyncActions {

    /** The day on which the links were last compared with the documentation. */
    public static final LocalDate LINKS_VERIFIED_ON = DocumentationSite.VERIFIED_ON;

    /** Look at the status page of directory synchronization in the admin center. */
    public static final RecommendedAction VIEW_STATUS_PAGE = ActionCatalogue.get("A01");
    /** Read the tenant again and compare the clocks. */
    public static final RecommendedAction READ_AGAIN = ActionCatalogue.get("A02");
    /** Open the alerts and synchronization errors of Microsoft Entra Connect Health. */
    public static final RecommendedAction OPEN_CONNECT_HEALTH = ActionCatalogue.get("A03");
    /** Check whether Microsoft reports an incident, and wait. */
    public static final RecommendedAction CHECK_SERVICE_HEALTH = ActionCatalogue.get("A05");
    /** Grant the permission that reading lacks. */
    public static final RecommendedAction GRANT_READ_PERMISSION = ActionCatalogue.get("A06");

    /** Upgrade Microsoft Entra Connect Sync to its newest build. */
    public static final RecommendedAction UPGRADE_CONNECT = ActionCatalogue.get("A10");
    /** Find what keeps Microsoft Entra Connect Sync from being upgraded. */
    public static final RecommendedAction FIND_UPGRADE_BLOCKERS = ActionCatalogue.get("A11");
    /** Make automatic upgrade work again. */
    public static final RecommendedAction REPAIR_AUTO_UPGRADE = ActionCatalogue.get("A11b");
    /** Move synchronization to a server whose Windows Server is supported. */
    public static final RecommendedAction MOVE_TO_SUPPORTED_SERVER = ActionCatalogue.get("A12");
    /** Find out which build of Microsoft Entra Connect Sync runs. */
    public static final RecommendedAction FIND_VERSION = ActionCatalogue.get("A13");
    /** Remove a build that Microsoft recalled and install a current one. */
    public static final RecommendedAction REPLACE_RECALLED_BUILD = ActionCatalogue.get("A14");

    /** Check the account with which the server reads Active Directory. */
    public static final RecommendedAction CHECK_AD_ACCOUNT = ActionCatalogue.get("A20");
    /** Grant that account the permissions that it needs. */
    public static final RecommendedAction GRANT_AD_PERMISSIONS = ActionCatalogue.get("A21");
    /** Reset the password of that account, in Active Directory and on the server. */
    public static final RecommendedAction RESET_AD_ACCOUNT_PASSWORD = ActionCatalogue.get("A22");
    /** Keep multifactor authentication and Conditional Access away from the synchronization account. */
    public static final RecommendedAction EXCLUDE_FROM_CONDITIONAL_ACCESS = ActionCatalogue.get("A23");
    /** Reset the credential with which the server signs in to the tenant. */
    public static final RecommendedAction RESET_CLOUD_CREDENTIAL = ActionCatalogue.get("A24");
    /** Restore or enable the account with which the server signs in to the tenant. */
    public static final RecommendedAction RESTORE_SYNC_ACCOUNT = ActionCatalogue.get("A25");
    /** Remove synchronization accounts that no server uses. */
    public static final RecommendedAction REMOVE_UNUSED_SYNC_ACCOUNTS = ActionCatalogue.get("A25b");
    /** Rotate the certificate of the server's application. */
    public static final RecommendedAction ROTATE_CERTIFICATE = ActionCatalogue.get("A26");
    /** Enable password hash synchronization. */
    public static final RecommendedAction ENABLE_PASSWORD_SYNC = ActionCatalogue.get("A27");
    /** Run the troubleshooter of password hash synchronization. */
    public static final RecommendedAction TROUBLESHOOT_PASSWORD_SYNC = ActionCatalogue.get("A28");
    /** Decide between password hash synchronization and pass-through authentication. */
    public static final RecommendedAction CHOOSE_SIGN_IN_METHOD = ActionCatalogue.get("A29");
    /** Trigger one full synchronization of all password hashes. */
    public static final RecommendedAction TRIGGER_FULL_PASSWORD_SYNC = ActionCatalogue.get("A29b");
    /** Add password hash synchronization as a backup of federation. */
    public static final RecommendedAction ADD_PASSWORD_SYNC_AS_BACKUP = ActionCatalogue.get("A29c");

    /** Start the synchronization service. */
    public static final RecommendedAction START_SERVICE = ActionCatalogue.get("A30");
    /** Mend what keeps the synchronization service from starting. */
    public static final RecommendedAction FIX_SERVICE_START = ActionCatalogue.get("A31");
    /** Enable the scheduler. */
    public static final RecommendedAction ENABLE_SCHEDULER = ActionCatalogue.get("A32");
    /** Close the wizard, or let the upgrade finish. */
    public static final RecommendedAction CLOSE_WIZARD = ActionCatalogue.get("A33");
    /** Check which server is active and which is in staging mode. */
    public static final RecommendedAction CHECK_STAGING_MODE = ActionCatalogue.get("A34");
    /** Review the interval of the scheduler. */
    public static final RecommendedAction REVIEW_INTERVAL = ActionCatalogue.get("A35");
    /** Let the scheduler run its maintenance tasks. */
    public static final RecommendedAction TURN_MAINTENANCE_ON = ActionCatalogue.get("A35b");
    /** Test the connection from the server to Microsoft Entra. */
    public static final RecommendedAction TEST_CONNECTIVITY = ActionCatalogue.get("A36");
    /** Open the ports and addresses that synchronization needs, and exempt them from TLS inspection. */
    public static final RecommendedAction OPEN_FIREWALL = ActionCatalogue.get("A37");
    /** Enable TLS 1.2 on the server. */
    public static final RecommendedAction ENABLE_TLS_1_2 = ActionCatalogue.get("A38");
    /** Repair the binding redirect in the configuration after an upgrade. */
    public static final RecommendedAction REPAIR_CONFIG_REDIRECT = ActionCatalogue.get("A39");

    /** Look at the deletions that wait to be exported. */
    public static final RecommendedAction INSPECT_PENDING_DELETIONS = ActionCatalogue.get("A40");
    /** Correct the scope of synchronization, or allow the deletions that wait. */
    public static final RecommendedAction DECIDE_ABOUT_DELETIONS = ActionCatalogue.get("A41");
    /** Free space in the database of the server. */
    public static final RecommendedAction FREE_DATABASE_SPACE = ActionCatalogue.get("A42");
    /** Move the database to a full SQL Server by way of a new server. */
    public static final RecommendedAction MOVE_TO_SQL_SERVER = ActionCatalogue.get("A43");
    /** Repair the model database of SQL Server LocalDB. */
    public static final RecommendedAction REPAIR_MODEL_DATABASE = ActionCatalogue.get("A44");
    /** Raise the number of objects that the tenant may hold, or free some. */
    public static final RecommendedAction RAISE_OBJECT_QUOTA = ActionCatalogue.get("A45");
    /** Run a full synchronization cycle. */
    public static final RecommendedAction RUN_FULL_CYCLE = ActionCatalogue.get("A46");
    /** Make the agent of Microsoft Entra Connect Health report again. */
    public static final RecommendedAction RESTORE_HEALTH_AGENT = ActionCatalogue.get("A47");

    /** Reinstall with express settings, as the last resort. */
    public static final RecommendedAction REINSTALL_EXPRESS = ActionCatalogue.get("A50");
    /** Finish the first-time set-up. */
    public static final RecommendedAction FINISH_SETUP = ActionCatalogue.get("A51");

    /** Set up directory synchronization. */
    public static final RecommendedAction SET_UP_SYNC = ActionCatalogue.get("A60");
    /** Turn directory synchronization on again. */
    public static final RecommendedAction TURN_SYNC_ON = ActionCatalogue.get("A61");
    /** Wait until the deactivation is complete. */
    public static final RecommendedAction WAIT_FOR_DEACTIVATION = ActionCatalogue.get("A62");
    /** Turn directory synchronization off where the server is gone for good. */
    public static final RecommendedAction TURN_SYNC_OFF = ActionCatalogue.get("A63");

    /** Restart the provisioning agent. */
    public static final RecommendedAction RESTART_AGENT = ActionCatalogue.get("A70");
    /** Install and register provisioning agents of Cloud Sync. */
    public static final RecommendedAction REGISTER_AGENTS = ActionCatalogue.get("A71");
    /** Register the agent again and restart the configuration. */
    public static final RecommendedAction RESTART_CONFIGURATION = ActionCatalogue.get("A72");
    /** Repair the account with which Cloud Sync signs in to the tenant. */
    public static final RecommendedAction REPAIR_CLOUD_SYNC_ACCOUNT = ActionCatalogue.get("A73");
    /** Review the deletions that Cloud Sync holds back, and allow or reject them. */
    public static final RecommendedAction REVIEW_STAGED_DELETIONS = ActionCatalogue.get("A74");
    /** Clear the quarantine of a Cloud Sync job, or restart the job. */
    public static final RecommendedAction CLEAR_QUARANTINE = ActionCatalogue.get("A75");
    /** Resume a Cloud Sync job. */
    public static final RecommendedAction RESUME_JOB = ActionCatalogue.get("A76");
    /** Review which objects Connect Sync and Cloud Sync each synchronize. */
    public static final RecommendedAction REVIEW_ENGINE_MIGRATION = ActionCatalogue.get("A77");

    /** Find both objects of a conflict. */
    public static final RecommendedAction FIND_CONFLICTING_OBJECTS = ActionCatalogue.get("A80");
    /** Remove the duplicate value at its source. */
    public static final RecommendedAction REMOVE_DUPLICATE = ActionCatalogue.get("A81");
    /** Tell the user the temporary sign-in name. */
    public static final RecommendedAction TELL_TEMPORARY_SIGN_IN_NAME = ActionCatalogue.get("A82");
    /** Run IdFix. */
    public static final RecommendedAction RUN_IDFIX = ActionCatalogue.get("A83");
    /** Follow the article about the error. */
    public static final RecommendedAction FOLLOW_ERROR_ARTICLE = ActionCatalogue.get("A84");
    /** Open the detail of the error in the service that reported it. */
    public static final RecommendedAction OPEN_SERVICE_ERROR = ActionCatalogue.get("A85");
    /** Resolve a conflict with an account that holds an administrator role. */
    public static final RecommendedAction RESOLVE_ADMIN_ROLE_CONFLICT = ActionCatalogue.get("A86");
    /** Verify the domain and add it as a suffix of user principal names. */
    public static final RecommendedAction ADD_UPN_SUFFIX = ActionCatalogue.get("A87");

    /** Write down how the switches of directory synchronization are set. */
    public static final RecommendedAction RECORD_SWITCHES = ActionCatalogue.get("A90");
    /** Enable the prevention of accidental deletions. */
    public static final RecommendedAction ENABLE_DELETION_PREVENTION = ActionCatalogue.get("A91");
    /** Block soft match. */
    public static final RecommendedAction BLOCK_SOFT_MATCH = ActionCatalogue.get("A92");
    /** Block the takeover of cloud objects by hard match. */
    public static final RecommendedAction BLOCK_HARD_MATCH = ActionCatalogue.get("A93");
    /** Let the password policy of the cloud apply to synchronized users. */
    public static final RecommendedAction APPLY_CLOUD_PASSWORD_POLICY = ActionCatalogue.get("A94");
    /** Synchronize temporary passwords where users can reset and write back their own. */
    public static final RecommendedAction SUPPORT_TEMPORARY_PASSWORDS = ActionCatalogue.get("A95");
    /** Resolve a hard match that the service blocked. */
    public static final RecommendedAction RESOLVE_BLOCKED_HARD_MATCH = ActionCatalogue.get("A96");
    /** Clear the on-premises object identifier, or switch the bypass for it off again. */
    public static final RecommendedAction END_OBJECT_IDENTIFIER_BYPASS = ActionCatalogue.get("A97");
    /** Let changes of user principal names flow to managed users. */
    public static final RecommendedAction ENABLE_UPN_SYNC = ActionCatalogue.get("A98");
    /** Move group writeback to Cloud Sync. */
    public static final RecommendedAction MOVE_GROUP_WRITEBACK = ActionCatalogue.get("A99");

    private SyncActions() {}

    /**
     * The whole catalogue.
     *
     * @return every action once, in the order of the ids
     */
    public static List<RecommendedAction> all() {
        return ActionCatalogue.all();
    }
}
