package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.GE;
import static io.dirsync.testkit.graph.Operator.LE;
import static io.dirsync.testkit.graph.Operator.STARTS_WITH;

import io.dirsync.testkit.FakeAudit;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code auditLogs/directoryAudits}, the newest entry first. */
final class AuditsResource implements Resource {

    private static final Table<Entry> TABLE = Table.<Entry>start()
            .text("id", it -> "Directory_" + it.tenant().population().id("AUDIT", it.number()))
            .with(Property.text("category").filter(EQ), it -> it.audit().category())
            .text("correlationId", it -> it.tenant().population().id("AUDIT CORRELATION", it.number()))
            .with(Property.of("result", EdmType.ENUM), it -> "success")
            .text("resultReason", it -> "")
            .with(
                    Property.text("activityDisplayName").filter(EQ, STARTS_WITH),
                    it -> it.audit().activity())
            .with(Property.date("activityDateTime").filter(EQ, GE, LE), Entry::at)
            .with(Property.text("loggedByService").filter(EQ), it -> "Core Directory")
            .text("operationType", it -> "Update")
            .object("initiatedBy", AuditsResource::initiatedBy)
            .object("targetResources", AuditsResource::targets)
            .noItems("additionalDetails");

    private static final EntitySet SET = EntitySet.at("auditLogs/directoryAudits")
            .type("microsoft.graph.directoryAudit")
            .readBy(Gates.of(GraphArea.AUDITS))
            .properties(TABLE.properties())
            .build();

    private record Entry(TenantState tenant, FakeAudit audit, int number) {

        Instant at() {
            return audit.at().seenFrom(tenant.since());
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        List<FakeAudit> audits =
                reading.tenant().subjects().surroundings().logs().audits();
        return TABLE.rows(IntStream.range(0, audits.size())
                .mapToObj(number -> new Entry(reading.tenant(), audits.get(number), number))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList());
    }

    private static Map<String, @Nullable Object> initiatedBy(Entry entry) {
        Map<String, @Nullable Object> user = new LinkedHashMap<>();
        user.put("id", Person.administrator(entry.tenant()).id());
        user.put("displayName", null);
        user.put(
                "userPrincipalName",
                entry.audit().actor() + "@" + entry.tenant().initialDomain());
        user.put("ipAddress", "203.0.113.8");
        Map<String, @Nullable Object> initiatedBy = new LinkedHashMap<>();
        initiatedBy.put("user", user);
        initiatedBy.put("app", null);
        return initiatedBy;
    }

    private static List<Map<String, @Nullable Object>> targets(Entry entry) {
        Map<String, @Nullable Object> target = new LinkedHashMap<>();
        target.put("id", entry.tenant().identity().guid());
        target.put("displayName", entry.tenant().identity().displayName());
        target.put("type", "Directory");
        target.put("userPrincipalName", null);
        target.put("groupType", null);
        target.put("modifiedProperties", List.of());
        return List.of(target);
    }
}
