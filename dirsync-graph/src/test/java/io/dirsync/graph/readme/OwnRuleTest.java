package io.dirsync.graph.readme;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.Verdict;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The sample of the README about rules of one's own. */
class OwnRuleTest {

    static final RecommendedAction PAGE = RecommendedAction.of(
            "contoso.page-oncall", "Page the on-call", URI.create("https://wiki.contoso.example/dirsync"));

    static final HealthRule HOURLY = HealthRule.of(
            RuleId.of("contoso.hourly-sync"),
            Severity.WARNING,
            snapshot -> Verdict.judge(snapshot.directorySync().lastSync(), last -> {
                Duration age = snapshot.ageOf(last);
                return age.compareTo(Duration.ofHours(1)) <= 0
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("age", age)).recommending(PAGE);
            }));

    @Test
    void isJudgedBesideTheBuiltInRules() {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com").lastDirectorySyncWas(Duration.ofHours(2));
        RuleSet rules = RuleSet.standard().plus(HOURLY);

        assertThat(SyncHealthClient.create(FakeTenants.of(tenant), rules).check(tenant.id()))
                .hasFinding(RuleId.of("contoso.hourly-sync"));
    }
}
