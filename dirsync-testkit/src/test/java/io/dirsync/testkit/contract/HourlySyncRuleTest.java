package io.dirsync.testkit.contract;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.Verdict;
import java.net.URI;
import java.time.Duration;

/** A rule of one's own keeps the contract without further ado. */
class HourlySyncRuleTest extends HealthRuleContract {

    private static final RecommendedAction PAGE = RecommendedAction.of(
            "contoso.page-oncall", "Page the on-call", URI.create("https://wiki.contoso.example/dirsync"));

    private static final HealthRule HOURLY = HealthRule.of(
            RuleId.of("contoso.hourly-sync"),
            Severity.WARNING,
            snapshot -> Verdict.judge(snapshot.directorySync().lastSync(), last -> {
                Duration age = snapshot.ageOf(last);
                return age.compareTo(Duration.ofHours(1)) <= 0
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("age", age)).recommending(PAGE);
            }));

    @Override
    protected HealthRule rule() {
        return HOURLY;
    }
}
