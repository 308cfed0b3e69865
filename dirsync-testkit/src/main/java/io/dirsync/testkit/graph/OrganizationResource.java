package io.dirsync.testkit.graph;

import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.GrantedPermissions.OrganizationView;
import io.dirsync.testkit.TenantState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code organization}, member by member as the metadata of August 2026 lists them. */
final class OrganizationResource implements Resource {

    private static final Set<String> SHOWN_TO_EVERYBODY = Set.of("id", "displayName", "verifiedDomains");

    @Override
    public String path() {
        return "organization";
    }

    @Override
    public String type() {
        return "microsoft.graph.organization";
    }

    @Override
    public Optional<Map<String, @Nullable Object>> read(TenantState tenant, ApiVersion version) {
        OrganizationView view = tenant.grants().organization();
        if (view == OrganizationView.REFUSED) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> members = members(tenant);
        if (version == ApiVersion.BETA) {
            members.put(
                    "onPremisesLastPasswordSyncDateTime",
                    text(tenant.passwords().last()));
            members.put("directorySizeQuota", quota());
        }
        if (view == OrganizationView.IDENTITY_ONLY) {
            members.replaceAll((name, value) -> SHOWN_TO_EVERYBODY.contains(name) ? value : null);
        }
        return Optional.of(members);
    }

    private static Map<String, @Nullable Object> members(TenantState tenant) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", tenant.identity().guid());
        members.put("deletedDateTime", null);
        members.put("createdDateTime", text(tenant.identity().createdAt()));
        members.put("displayName", tenant.identity().displayName());
        members.put("tenantType", "AAD");
        members.put("partnerTenantType", null);
        members.put("onPremisesSyncEnabled", tenant.directory().enabled());
        members.put("onPremisesLastSyncDateTime", text(tenant.directory().last()));
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
        plan.put("assignedDateTime", tenant.identity().createdAt().toString());
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

    /** To the nanosecond, without zeros at the end: the service writes up to seven digits. */
    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString().replaceFirst("(\\.\\d*?)0+Z$", "$1Z");
    }
}
