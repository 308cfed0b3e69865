package io.dirsync.testkit.graph;

import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.FakeQuota;
import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code organization}, member by member as the metadata of August 2026 lists them. */
final class OrganizationResource implements Resource {

    private static final String PREMIUM = "41781fb2-bc02-4b7c-bd55-b576c07bb09d";
    private static final String EXCHANGE = "113feb6c-3fe4-4440-bddc-54d774bf0318";

    private static final EntitySet SET = EntitySet.at("organization")
            .type("microsoft.graph.organization")
            .readBy(Gates.ofOrganization())
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
            members.put("directorySizeQuota", quota(tenant.subjects().content().quota()));
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

    private static @Nullable Map<String, Object> quota(@Nullable FakeQuota quota) {
        if (quota == null) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("used", quota.used());
        members.put("total", quota.total());
        return members;
    }

    /** Every tenant has some plan; without it its nulls would look like hidden values. */
    private static Map<String, Object> assignedPlan(TenantState tenant) {
        boolean isPremium = tenant.subjects().surroundings().isPremium();
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("assignedDateTime", tenant.identity().createdAt());
        plan.put("capabilityStatus", "Enabled");
        plan.put("service", isPremium ? "AADPremiumService" : "exchange");
        plan.put("servicePlanId", isPremium ? PREMIUM : EXCHANGE);
        return plan;
    }

    private static Map<String, Object> domain(VerifiedDomain domain) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("capabilities", "Email, OfficeCommunicationsOnline");
        members.put("isDefault", domain.isDefault());
        members.put("isInitial", domain.isInitial());
        members.put("name", domain.name());
        members.put("type", DomainsResource.authentication(domain.authentication()));
        return members;
    }
}
