package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeRecommendation;
import io.dirsync.testkit.GraphArea;
import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code directory/recommendations}: what Microsoft recommends. */
final class RecommendationsResource implements Resource {

    private static final Table<Made> TABLE = Table.<Made>start()
            .text("id", Made::id)
            .noItems("actionSteps")
            .date("activationDateTime", Made::created)
            .text("benefits", it -> "")
            .with(Property.of("category", EdmType.ENUM), it -> "identityBestPractice")
            .date("createdDateTime", Made::created)
            .with(Property.number("currentScore"), it -> 0)
            .text("displayName", it -> it.recommendation().type())
            .noItems("featureAreas")
            .date("impactStartDateTime", Made::created)
            .text("impactType", it -> "tenantLevel")
            .text("insights", it -> "")
            .date("lastCheckedDateTime", Made::created)
            .text("lastModifiedBy", it -> "System")
            .date("lastModifiedDateTime", Made::created)
            .with(Property.number("maxScore"), it -> 0)
            .noDates("postponeUntilDateTime")
            .with(Property.of("priority", EdmType.ENUM), it -> "high")
            .with(
                    Property.of("recommendationType", EdmType.ENUM).filter(Operator.EQ),
                    it -> it.recommendation().type())
            .text("releaseType", it -> "generallyAvailable")
            .text("remediationImpact", it -> "")
            .with(Property.of("requiredLicenses", EdmType.ENUM), it -> "notApplicable")
            .with(
                    Property.of("status", EdmType.ENUM).filter(Operator.EQ),
                    it -> it.recommendation().status());

    private static final EntitySet SET = EntitySet.at("directory/recommendations")
            .type("microsoft.graph.recommendation")
            .onlyIn(ApiVersion.BETA)
            .readBy(Gates.of(GraphArea.RECOMMENDATIONS))
            .properties(TABLE.properties())
            .build();

    private record Made(TenantState tenant, FakeRecommendation recommendation) {

        String id() {
            return tenant.identity().guid() + "_Microsoft.Identity.IAM.Insights." + recommendation.type();
        }

        @Nullable
        Object created() {
            return tenant.when(recommendation.created());
        }
    }

    @Override
    public EntitySet set() {
        return SET;
    }

    @Override
    public List<Map<String, @Nullable Object>> entities(Reading reading) {
        return TABLE.rows(reading.tenant().subjects().surroundings().news().recommendations().stream()
                .map(recommendation -> new Made(reading.tenant(), recommendation))
                .toList());
    }
}
