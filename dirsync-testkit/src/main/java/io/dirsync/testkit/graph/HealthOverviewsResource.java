package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeIncident;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code admin/serviceAnnouncement/healthOverviews}: how Microsoft's services are; only that of identities can be ill. */
final class HealthOverviewsResource implements Resource {

    static final String PATH = "admin/serviceAnnouncement/healthOverviews";
    static final String IDENTITY = "OrgLiveID";

    private static final Table<Service> TABLE = Table.<Service>start()
            .text("id", Service::id)
            .text("service", Service::name)
            .with(Property.of("status", EdmType.ENUM), Service::status);

    private static final EntitySet SET = EntitySet.at(PATH)
            .type("microsoft.graph.serviceHealth")
            .readBy(Gates.of(GraphArea.SERVICE_HEALTH))
            .properties(TABLE.properties())
            .property(Property.navigation("issues"))
            .build();

    private record Service(TenantState tenant, String id, String name) {

        String status() {
            return id.equals(IDENTITY)
                    ? tenant.subjects().surroundings().news().incidents().stream()
                            .filter(incident -> incident.ended() == null)
                            .map(FakeIncident::status)
                            .findFirst()
                            .orElse("serviceOperational")
                    : "serviceOperational";
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(List.of(
                new Service(reading.tenant(), "Exchange", "Exchange Online"),
                new Service(reading.tenant(), IDENTITY, "Microsoft Entra")));
    }

    @Override
    public Object related(Reading reading, Map<String, @Nullable Object> entity, String navigation) {
        return IssuesResource.of(reading.tenant(), String.valueOf(entity.get(Key.ID)));
    }
}
