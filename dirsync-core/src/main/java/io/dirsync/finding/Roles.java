package io.dirsync.finding;

/** The least roles and rights that actions take, in the untranslated words of the products. */
final class Roles {

    static final String SERVER_ADMINISTRATOR = "Local administrator of the server";

    /** The local group of the server whose members may run its cmdlets and its wizard. */
    static final String ADSYNC_ADMINS = "ADSyncAdmins";

    static final String DOMAIN_ADMINS = "Domain Admins";
    static final String ENTERPRISE_ADMINS = "Enterprise Admins";

    /** A role of Azure, given in Microsoft Entra Connect Health. */
    static final String READER = "Reader (Azure RBAC)";

    static final String GLOBAL_READER = "Global Reader";
    static final String GLOBAL_ADMINISTRATOR = "Global Administrator";
    static final String HYBRID_IDENTITY_ADMINISTRATOR = "Hybrid Identity Administrator";
    static final String CONDITIONAL_ACCESS_ADMINISTRATOR = "Conditional Access Administrator";
    static final String DOMAIN_NAME_ADMINISTRATOR = "Domain Name Administrator";
    static final String PRIVILEGED_AUTHENTICATION_ADMINISTRATOR = "Privileged Authentication Administrator";
    static final String PRIVILEGED_ROLE_ADMINISTRATOR = "Privileged Role Administrator";
    static final String SERVICE_SUPPORT_ADMINISTRATOR = "Service Support Administrator";
    static final String USER_ADMINISTRATOR = "User Administrator";

    private Roles() {}
}
