package io.dirsync.testkit.graph;

import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code organization}, member by member as the metadata of August 2026 lists them. */
final class OrganizationResource implements Resource {

    private static final EntitySet SET = EntitySet.at("organization")
            .type("microsoft.graph.organization")
            .readBy(Gate.of(
                            "Organization.Read.All",
                            "Organization.ReadWrite.All",
                            "Directory.Read.All",
                            "Directory.ReadWrite.All")
                    .orNulls(
                            Set.of("User.Read", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"),
                            Set.of("id", "displayName", "verifiedDomains")))
            .properties(Property.texts(
                    "id", "displayName", "tenantType", "partnerTenantType", "street", "postalCode", "city", "state"))
            .properties(Property.texts("country", "defaultUsageLocation", "countryLetterCode", "preferredLanguage"))
            .property(
                    Property.date("deletedDateTime"),
                    Property.date("createdDateTime"),
                    Property.flag("onPremisesSyncEnabled"),
                    Property.date("onPremisesLastSyncDateTime"),
                    Property.flag("isMultipleDataLocationsForServicesEnabled"))
            .properties(Property.objects("businessPhones", "marketingNotificationEmails", "technicalNotificationMails"))
            .properties(Property.objects(
                    "securityComplianceNotificationMails", "securityComplianceNotificationPhones", "privacyProfile"))
            .properties(Property.objects("assignedPlans", "provisionedPlans", "verifiedDomains"))
            .property(
                    Property.date("onPremisesLastPasswordSyncDateTime").onlyIn(ApiVersion.BETA),
                    Property.object("directorySizeQuota").onlyIn(ApiVersion.BETA))
            .build();

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        TenantState tenant = reading.tenant();
        Map<String, @Nullable Object> members = members(tenant);
        if (reading.isBeta()) {
            members.put("onPremisesLastPasswordSyncDateTime", tenant.passwords().last());
            members.put("directorySizeQuota", quota());
        }
        members.keySet().removeAll(tenant.omitted());
        return List.of(members);
    }

    private static Map<String, @Nullable Object> members(TenantState tenant) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", tenant.identity().guid());
        members.put("deletedDateTime", null);
        members.put("createdDateTime", tenant.identity().createdAt());
        members.put("displayName", tenant.identity().displayName());
        members.put("tenantType", "AAD");
        members.put("partnerTenantType", null);
        members.put("onPremisesSyncEnabled", tenant.directory().enabled());
        members.put("onPremisesLastSyncDateTime", tenant.directory().last());
        putAddress(members);
        putContacts(members);
        members.put("assignedPlans", List.of(assignedPlan(tenant)));
        members.put("provisionedPlans", List.of());
        members.put(
                "verifiedDomains",
                tenant.domains().stream().map(OrganizationResource::domain).toList());
        return members;
    }

    private static void putAddress(Map<String, @Nullable Object> members) {
        for (String name : List.of("street", "postalCode", "city", "state", "country", "defaultUsageLocation")) {
            members.put(name, null);
        }
        members.put("countryLetterCode", "NL");
        members.put("preferredLanguage", "en");
        members.put("isMultipleDataLocationsForServicesEnabled", null);
    }

    private static void putContacts(Map<String, @Nullable Object> members) {
        members.put("businessPhones", List.of());
        members.put("marketingNotificationEmails", List.of());
        members.put("technicalNotificationMails", List.of());
        members.put("securityComplianceNotificationMails", List.of());
        members.put("securityComplianceNotificationPhones", List.of());
        members.put("privacyProfile", null);
    }

    private static Map<String, Object> quota() {
        Map<String, Object> quota = new LinkedHashMap<>();
        quota.put("used", 698);
        quota.put("total", 50_000);
        return quota;
    }

    private static Map<String, Object> assignedPlan(TenantState tenant) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("assignedDateTime", tenant.identity().createdAt());
        plan.put("capabilityStatus", "Enabled");
        plan.put("service", "AADPremiumService");
        plan.put("servicePlanId", "41781fb2-bc02-4b7c-bd55-b576c07bb09d");
        return plan;
    }

    private static Map<String, Object> domain(VerifiedDomain domain) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("capabilities", "Email, OfficeCommunicationsOnline");
        members.put("isDefault", domain.isDefault());
        members.put("isInitial", domain.isInitial());
        members.put("name", domain.name());
        members.put("type", type(domain.authentication()));
        return members;
    }

    private static String type(VerifiedDomain.Authentication authentication) {
        return switch (authentication) {
            case MANAGED -> "Managed";
            case FEDERATED -> "Federated";
            case UNKNOWN -> "SomethingNew";
        };
    }
}
