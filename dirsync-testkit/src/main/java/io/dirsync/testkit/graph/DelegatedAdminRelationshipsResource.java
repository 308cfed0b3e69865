package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.EQ;

import io.dirsync.testkit.FakeDelegation;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.Moment;
import io.dirsync.testkit.TenantState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code tenantRelationships/delegatedAdminRelationships}: who lets a partner administer their tenant.
 *
 * <p>The documentation promises filters without naming properties; served are those by which partners ask in practice.
 */
final class DelegatedAdminRelationshipsResource implements Resource {

    private static final Duration ASKED_FOR = Duration.ofDays(730);

    /** Directory Readers, the least of the roles that a partner can ask for. */
    private static final String DIRECTORY_READERS = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

    private static final Table<Asked> TABLE = Table.<Asked>start()
            .text("id", Asked::id)
            .text("displayName", it -> it.delegation().customer().displayName() + " " + it.number())
            .text("duration", it -> "P" + ASKED_FOR.toDays() + "D")
            .object("customer", DelegatedAdminRelationshipsResource::customer)
            .object("accessDetails", it -> accessDetails())
            .with(
                    Property.of("status", EdmType.ENUM).filter(EQ),
                    it -> it.delegation().status())
            .text("autoExtendDuration", it -> "PT0S")
            .date("createdDateTime", it -> it.tenant().when(it.delegation().created()))
            .date("lastModifiedDateTime", Asked::lastModified)
            .date("activatedDateTime", it -> it.tenant().when(it.delegation().activated()))
            .date("endDateTime", Asked::end);

    private static final EntitySet SET = EntitySet.at("tenantRelationships/delegatedAdminRelationships")
            .type("microsoft.graph.delegatedAdminRelationship")
            .largestPage(300)
            .readBy(Gates.of(GraphArea.DELEGATED_ADMIN_RELATIONSHIPS))
            .properties(TABLE.properties())
            .property(Property.of("customer/tenantId", EdmType.STRING).filter(EQ))
            .build();

    private record Asked(TenantState tenant, FakeDelegation delegation, int number) {

        String id() {
            return tenant.population().id("DELEGATION", number) + "-"
                    + tenant.population().id("DELEGATION OF A PARTNER", 0);
        }

        @Nullable
        Instant end() {
            Instant activated = tenant.when(delegation.activated());
            Instant ended = tenant.when(delegation.ended());
            return ended != null || activated == null ? ended : activated.plus(ASKED_FOR);
        }

        @Nullable
        Instant lastModified() {
            Moment begun = delegation.activated() == null ? delegation.created() : delegation.activated();
            return tenant.when(delegation.ended() == null ? begun : delegation.ended());
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        List<FakeDelegation> delegations =
                reading.tenant().subjects().surroundings().delegations();
        return TABLE.rows(
                delegations.size(), number -> new Asked(reading.tenant(), delegations.get((int) number), (int) number));
    }

    private static Map<String, @Nullable Object> customer(Asked asked) {
        Map<String, @Nullable Object> customer = new LinkedHashMap<>();
        customer.put("tenantId", asked.delegation().customer().guid().value());
        customer.put("displayName", asked.delegation().customer().displayName());
        return customer;
    }

    private static Map<String, @Nullable Object> accessDetails() {
        return Map.of("unifiedRoles", List.of(Map.of("roleDefinitionId", DIRECTORY_READERS)));
    }
}
