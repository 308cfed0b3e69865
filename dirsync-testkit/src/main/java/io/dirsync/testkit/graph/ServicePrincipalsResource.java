package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.GE;
import static io.dirsync.testkit.graph.Operator.IN;
import static io.dirsync.testkit.graph.Operator.LE;
import static io.dirsync.testkit.graph.Operator.NE;
import static io.dirsync.testkit.graph.Operator.NOT;
import static io.dirsync.testkit.graph.Operator.STARTS_WITH;

import io.dirsync.testkit.GraphArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code servicePrincipals}: those that have to do with synchronization. */
final class ServicePrincipalsResource implements Resource {

    static final String PATH = "servicePrincipals";

    /** The id of {@code ADSynchronization.ReadWrite.All} for applications, whose holders may synchronize. */
    static final String SYNC_ROLE = "ab43b826-2c7a-4aff-9ecd-d0629d0ca6a9";

    private static final String MICROSOFT = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

    private static final Table<Principal> TABLE = Table.<Principal>start()
            .with(ObjectColumns.id(), Principal::id)
            .noDates("deletedDateTime")
            .with(ObjectColumns.accountEnabled(), Principal::isEnabled)
            .noItems("addIns", "alternativeNames")
            .noTexts("appDescription")
            .text("appDisplayName", Principal::name)
            .with(Property.text("appId").filter(EQ, IN).advanced(NE, NOT), Principal::appId)
            .with(Property.text("applicationTemplateId").filter(EQ, NOT, NE), Principal::templateId)
            .text("appOwnerOrganizationId", ServicePrincipalsResource::owner)
            .flag("appRoleAssignmentRequired", principal -> false)
            .object("appRoles", ServicePrincipalsResource::roles)
            .noTexts("description", "disabledByMicrosoftStatus")
            .with(displayName(), Principal::name)
            .noTexts("homepage", "loginUrl", "logoutUrl", "notes")
            .noItems("keyCredentials", "notificationEmailAddresses", "oauth2PermissionScopes", "passwordCredentials")
            .noTexts("preferredSingleSignOnMode", "preferredTokenSigningKeyThumbprint")
            .noItems("replyUrls", "resourceSpecificApplicationPermissions")
            .noObjects("samlSingleSignOnSettings", "info", "verifiedPublisher")
            .object("servicePrincipalNames", principal -> List.of(principal.appId()))
            .text("servicePrincipalType", principal -> "Application")
            .text("signInAudience", ServicePrincipalsResource::audience)
            .noItems("tags")
            .noTexts("tokenEncryptionKeyId");

    private static final EntitySet SET = EntitySet.at(PATH)
            .type("microsoft.graph.servicePrincipal")
            .alternateKeys("appId")
            .readBy(Gates.of(GraphArea.SERVICE_PRINCIPALS))
            .properties(TABLE.properties())
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(Principal.all(reading.tenant()));
    }

    private static Property displayName() {
        return Property.text("displayName").filter(EQ, IN, GE, LE, STARTS_WITH).advanced(NE, NOT);
    }

    private static String owner(Principal principal) {
        return principal.isOfMicrosoft()
                ? MICROSOFT
                : principal.tenant().identity().guid();
    }

    private static String audience(Principal principal) {
        return principal.isOfMicrosoft() ? "AzureADMultipleOrgs" : "AzureADMyOrg";
    }

    private static List<Map<String, Object>> roles(Principal principal) {
        if (!principal.isOfMicrosoft()) {
            return List.of();
        }
        Map<String, Object> role = new LinkedHashMap<>();
        role.put("allowedMemberTypes", List.of("Application"));
        role.put("description", "Synchronizes objects of Active Directory.");
        role.put("displayName", "Synchronize");
        role.put("id", SYNC_ROLE);
        role.put("isEnabled", true);
        role.put("origin", "Application");
        role.put("value", "ADSynchronization.ReadWrite.All");
        return List.of(role);
    }
}
