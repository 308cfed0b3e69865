package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** What holds for the report on any tenant. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class ReportProperties {

    private static final RuleId OWN = RuleId.of("contoso.own");

    @Provide
    Arbitrary<TenantSnapshot> tenants() {
        return TenantArbitraries.tenants();
    }

    @Property(seed = "2026")
    void namesEveryRuleAtMostOnce(@ForAll("tenants") TenantSnapshot tenant) {
        SyncHealthReport report = judge(tenant);
        List<RuleId> named = new ArrayList<>(rules(found(report)).toList());
        report.unjudged().stream().map(UnjudgedRule::rule).forEach(named::add);

        assertThat(named).doesNotHaveDuplicates();
    }

    @Property(seed = "2026")
    void recommendsSomethingWithALinkForEveryFinding(@ForAll("tenants") TenantSnapshot tenant) {
        assertThat(found(judge(tenant)).map(Finding::actions))
                .allSatisfy(actions -> assertThat(actions)
                        .isNotEmpty()
                        .extracting(RecommendedAction::link)
                        .allMatch(link -> link.getScheme().equals("https")));
    }

    @Property(seed = "2026")
    void namesTheRootOfEveryConsequence(@ForAll("tenants") TenantSnapshot tenant) {
        SyncHealthReport report = judge(tenant);
        Set<RuleId> found = rules(found(report)).collect(Collectors.toSet());

        assertThat(report.consequences()).allSatisfy(consequence -> {
            assertThat(consequence.root()).isNotEqualTo(consequence.rule()).isIn(found);
            assertThat(consequence.severity()).isEqualTo(Severity.INFO);
        });
        assertThat(report.findings()).noneMatch(Finding::isConsequence);
    }

    @Property(seed = "2026")
    void derivesTheStatusFromTheWorstFinding(@ForAll("tenants") TenantSnapshot tenant) {
        SyncHealthReport report = judge(tenant);
        List<Severity> severities =
                report.findings().stream().map(Finding::severity).toList();

        assertThat(severities).isSorted();
        assertThat(report.status() == HealthStatus.UNHEALTHY).isEqualTo(severities.contains(Severity.CRITICAL));
        assertThat(report.status() == HealthStatus.DEGRADED)
                .isEqualTo(!severities.contains(Severity.CRITICAL) && severities.contains(Severity.WARNING));
        assertThat(report.status() == HealthStatus.HEALTHY && !report.unjudged().isEmpty())
                .isFalse();
    }

    @Property(seed = "2026")
    void isNeverBetterForOneMoreFinding(@ForAll("tenants") TenantSnapshot tenant, @ForAll Severity severity) {
        HealthRule more = HealthRule.of(OWN, severity, snapshot -> Verdict.violated(Evidence.of("count", 1)));

        assertThat(RuleSet.standard().plus(more).evaluate(tenant).status())
                .isLessThanOrEqualTo(judge(tenant).status());
    }

    @Property(seed = "2026")
    void isTheSameInWhateverOrderRulesAreJudged(@ForAll("tenants") TenantSnapshot tenant, @ForAll long seed) {
        List<HealthRule> shuffled = new ArrayList<>(RuleSet.standard().rules());
        Collections.shuffle(shuffled, new Random(seed));

        SyncHealthReport one = judge(tenant);
        SyncHealthReport other = RuleSet.of(shuffled.toArray(HealthRule[]::new)).evaluate(tenant);

        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
        assertThat(other.consequences()).containsExactlyInAnyOrderElementsOf(one.consequences());
        assertThat(other.unjudged()).containsExactlyInAnyOrderElementsOf(one.unjudged());
    }

    @Property(seed = "2026")
    void isNeverHealthierForWhatIsUnknown(@ForAll("tenants") TenantSnapshot tenant, @ForAll Blindfold blindfold) {
        HealthStatus known = judge(tenant).status();
        HealthStatus unknown = judge(blindfold.on(tenant)).status();

        if (known.compareTo(HealthStatus.UNKNOWN) <= 0) {
            assertThat(unknown).isLessThanOrEqualTo(HealthStatus.UNKNOWN);
        }
    }

    private static SyncHealthReport judge(TenantSnapshot tenant) {
        return RuleSet.standard().evaluate(tenant);
    }

    private static Stream<Finding> found(SyncHealthReport report) {
        return Stream.concat(report.findings().stream(), report.consequences().stream());
    }

    private static Stream<RuleId> rules(Stream<Finding> findings) {
        return findings.map(Finding::rule);
    }
}
