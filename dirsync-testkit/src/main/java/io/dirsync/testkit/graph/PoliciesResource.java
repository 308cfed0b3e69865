package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.EQ;

import io.dirsync.testkit.FakePolicy;
import io.dirsync.testkit.FakeSyncAccount;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code identity/conditionalAccess/policies}. */
final class PoliciesResource implements Resource {

    private static final List<String> EVERYTHING = List.of("All");

    private static final Table<Held> TABLE = Table.<Held>start()
            .text(
                    "id",
                    it -> it.tenant().population().id("POLICY " + it.policy().name(), 0))
            .noTexts("templateId")
            .with(Property.text("displayName").filter(EQ), it -> it.policy().name())
            .date("createdDateTime", it -> it.tenant().identity().createdAt())
            .noDates("deletedDateTime", "modifiedDateTime")
            .with(Property.of("state", EdmType.ENUM).filter(EQ), it -> state(it.policy()))
            .noObjects("sessionControls")
            .object("conditions", PoliciesResource::conditions)
            .object("grantControls", it -> grantControls(it.policy()));

    private static final EntitySet SET = EntitySet.at("identity/conditionalAccess/policies")
            .type("microsoft.graph.conditionalAccessPolicy")
            .readBy(Gates.of(GraphArea.POLICIES))
            .properties(TABLE.properties())
            .build();

    private record Held(TenantState tenant, FakePolicy policy) {}

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(reading.tenant().subjects().identity().policies().stream()
                .map(policy -> new Held(reading.tenant(), policy))
                .toList());
    }

    private static String state(FakePolicy policy) {
        return switch (policy.state()) {
            case ENABLED -> "enabled";
            case DISABLED -> "disabled";
            case REPORT_ONLY -> "enabledForReportingButNotEnforced";
        };
    }

    private static Map<String, @Nullable Object> conditions(Held held) {
        Map<String, @Nullable Object> conditions = new LinkedHashMap<>();
        for (String name : List.of("userRiskLevels", "signInRiskLevels", "servicePrincipalRiskLevels")) {
            conditions.put(name, List.of());
        }
        conditions.put("clientAppTypes", List.of("all"));
        for (String name : List.of("insiderRiskLevels", "platforms", "locations", "devices", "clientApplications")) {
            conditions.put(name, null);
        }
        conditions.put("authenticationFlows", null);
        conditions.put("applications", applications());
        conditions.put("users", users(held));
        return conditions;
    }

    private static Map<String, @Nullable Object> applications() {
        Map<String, @Nullable Object> applications = new LinkedHashMap<>();
        applications.put("includeApplications", EVERYTHING);
        applications.put("excludeApplications", List.of());
        applications.put("includeUserActions", List.of());
        applications.put("includeAuthenticationContextClassReferences", List.of());
        applications.put("applicationFilter", null);
        return applications;
    }

    private static Map<String, @Nullable Object> users(Held held) {
        FakePolicy.Audience audience = held.policy().audience();
        Map<String, @Nullable Object> users = new LinkedHashMap<>();
        users.put("includeUsers", includedUsers(held, audience));
        users.put(
                "excludeUsers",
                audience == FakePolicy.Audience.ALL_BUT_SYNC_ACCOUNTS ? accounts(held.tenant()) : List.of());
        users.put("includeGroups", List.of());
        users.put("excludeGroups", List.of());
        users.put("includeRoles", includedRoles(audience));
        users.put("excludeRoles", audience == FakePolicy.Audience.ALL_BUT_SYNC_ROLE ? roles() : List.of());
        users.put("includeGuestsOrExternalUsers", null);
        users.put("excludeGuestsOrExternalUsers", null);
        return users;
    }

    private static List<String> includedUsers(Held held, FakePolicy.Audience audience) {
        return switch (audience) {
            case ALL_USERS, ALL_BUT_SYNC_ACCOUNTS, ALL_BUT_SYNC_ROLE -> EVERYTHING;
            case SYNC_ACCOUNTS -> accounts(held.tenant());
            case SYNC_ROLE, ADMINISTRATORS -> List.of();
        };
    }

    private static List<String> includedRoles(FakePolicy.Audience audience) {
        return switch (audience) {
            case SYNC_ROLE -> roles();
            case ADMINISTRATORS -> List.of(Role.GLOBAL_ADMINISTRATOR);
            default -> List.of();
        };
    }

    private static List<String> accounts(TenantState tenant) {
        return tenant.subjects().identity().accounts().stream()
                .map(account -> Person.account(tenant, account).id())
                .toList();
    }

    private static List<String> roles() {
        return Stream.of(FakeSyncAccount.Role.values())
                .map(FakeSyncAccount.Role::templateId)
                .toList();
    }

    private static @Nullable Map<String, @Nullable Object> grantControls(FakePolicy policy) {
        if (policy.controls().isEmpty()) {
            return null;
        }
        Map<String, @Nullable Object> controls = new LinkedHashMap<>();
        controls.put("operator", "OR");
        controls.put("builtInControls", policy.controls());
        controls.put("customAuthenticationFactors", List.of());
        controls.put("termsOfUse", List.of());
        controls.put("authenticationStrength", null);
        return controls;
    }
}
