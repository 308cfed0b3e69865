package io.dirsync.testkit.graph;

import static io.dirsync.testkit.graph.Operator.EQ;
import static io.dirsync.testkit.graph.Operator.GE;
import static io.dirsync.testkit.graph.Operator.LE;
import static io.dirsync.testkit.graph.Operator.STARTS_WITH;

import io.dirsync.testkit.FakeSignIn;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code auditLogs/signIns}, the newest entry first; the tenant needs Microsoft Entra ID P1. */
final class SignInsResource implements Resource {

    private static final Table<Entry> TABLE = Table.<Entry>start()
            .text("id", it -> it.tenant().population().id("SIGN-IN", it.number()))
            .with(Property.date("createdDateTime").filter(EQ, GE, LE), Entry::at)
            .text("userDisplayName", it -> it.signIn().user())
            .with(Property.text("userPrincipalName").filter(EQ, STARTS_WITH), Entry::userPrincipalName)
            .noTexts("userId")
            .with(Property.text("appId").filter(EQ), it -> "cb1056e2-e479-49de-ae31-7812af012ed8")
            .with(
                    Property.text("appDisplayName").filter(EQ, STARTS_WITH),
                    it -> "Microsoft Azure Active Directory Connect")
            .text("ipAddress", it -> "203.0.113.9")
            .text("clientAppUsed", it -> "Mobile Apps and Desktop clients")
            .text("correlationId", it -> it.tenant().population().id("SIGN-IN CORRELATION", it.number()))
            .with(Property.of("conditionalAccessStatus", EdmType.ENUM), it -> "notApplied")
            .flag("isInteractive", it -> true)
            .with(Property.of("riskDetail", EdmType.ENUM), it -> "none")
            .with(Property.of("riskLevelAggregated", EdmType.ENUM), it -> "none")
            .with(Property.of("riskLevelDuringSignIn", EdmType.ENUM), it -> "none")
            .with(Property.of("riskState", EdmType.ENUM), it -> "none")
            .noItems("riskEventTypes", "riskEventTypes_v2", "appliedConditionalAccessPolicies")
            .text("resourceDisplayName", it -> "Windows Azure Active Directory")
            .noTexts("resourceId")
            .object("status", it -> status(it.signIn()))
            .noObjects("deviceDetail", "location");

    private static final EntitySet SET = EntitySet.at("auditLogs/signIns")
            .type("microsoft.graph.signIn")
            .readBy(Gates.of(GraphArea.SIGN_INS))
            .properties(TABLE.properties())
            .property(Property.number("status/errorCode").filter(EQ))
            .build();

    private record Entry(TenantState tenant, FakeSignIn signIn, int number) {

        Instant at() {
            return signIn.at().seenFrom(tenant.since());
        }

        String userPrincipalName() {
            return (signIn.user() + "@" + tenant.initialDomain()).toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        if (!reading.tenant().subjects().surroundings().isPremium()) {
            throw GraphProblem.notPremium();
        }
        List<FakeSignIn> signIns =
                reading.tenant().subjects().surroundings().logs().signIns();
        return TABLE.rows(IntStream.range(0, signIns.size())
                .mapToObj(number -> new Entry(reading.tenant(), signIns.get(number), number))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList());
    }

    private static Map<String, @Nullable Object> status(FakeSignIn signIn) {
        Map<String, @Nullable Object> status = new LinkedHashMap<>();
        status.put("errorCode", signIn.errorCode());
        status.put("failureReason", signIn.errorCode() == 0 ? "Other." : "AADSTS" + signIn.errorCode());
        status.put("additionalDetails", null);
        return status;
    }
}
