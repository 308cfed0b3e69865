package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeIncident;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The issues of Microsoft's services: those of one service, or all. */
final class IssuesResource implements Resource {

    private static final Table<Issue> TABLE = Table.<Issue>start()
            .text("id", Issue::id)
            .text("title", it -> it.incident().title())
            .date("startDateTime", it -> it.tenant().when(it.incident().began()))
            .date("endDateTime", it -> it.tenant().when(it.incident().ended()))
            .date("lastModifiedDateTime", it -> it.tenant().when(it.incident().began()))
            .with(Property.of("classification", EdmType.ENUM), it -> "incident")
            .noItems("details", "posts")
            .text("feature", it -> "Directory synchronization")
            .text("featureGroup", it -> "Identity")
            .flag("highImpact", it -> null)
            .text("impactDescription", it -> it.incident().title())
            .flag("isResolved", it -> it.incident().ended() != null)
            .with(Property.of("origin", EdmType.ENUM), it -> "microsoft")
            .text("service", it -> "Microsoft Entra")
            .with(
                    Property.of("status", EdmType.ENUM).filter(Operator.EQ),
                    it -> it.incident().status());

    private final EntitySet set;

    private record Issue(TenantState tenant, FakeIncident incident) {

        String id() {
            return tenant.incidentId(
                    tenant.subjects().surroundings().news().incidents().indexOf(incident));
        }
    }

    private IssuesResource(String path) {
        this.set = EntitySet.at(path)
                .type("microsoft.graph.serviceHealthIssue")
                .readBy(Gates.of(GraphArea.SERVICE_HEALTH))
                .properties(TABLE.properties())
                .build();
    }

    static IssuesResource ofAllServices() {
        return new IssuesResource("admin/serviceAnnouncement/issues");
    }

    static IssuesResource ofOneService() {
        return new IssuesResource(HealthOverviewsResource.PATH + "/{id}/issues");
    }

    @Override
    public EntitySet set() {
        return set;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        String service = reading.parents().getOrDefault(HealthOverviewsResource.PATH, HealthOverviewsResource.IDENTITY);
        return of(reading.tenant(), service);
    }

    static List<Map<String, @Nullable Object>> of(TenantState tenant, String service) {
        return service.equalsIgnoreCase(HealthOverviewsResource.IDENTITY)
                ? TABLE.rows(tenant.subjects().surroundings().news().incidents().stream()
                        .map(incident -> new Issue(tenant, incident))
                        .toList())
                : List.of();
    }
}
