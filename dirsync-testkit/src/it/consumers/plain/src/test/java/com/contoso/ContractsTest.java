package com.contoso;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.render.ReportRenderer;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.contract.HealthRuleContract;
import io.dirsync.testkit.contract.ReportRendererContract;
import io.dirsync.testkit.contract.SnapshotSourceContract;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Nested;

/** A rule, a renderer and a source of the project's own keep the contracts. */
class ContractsTest {

    @Nested
    class HourlySync extends HealthRuleContract {

        @Override
        protected HealthRule rule() {
            return HealthRule.of(
                    RuleId.of("contoso.hourly-sync"),
                    Severity.WARNING,
                    snapshot -> Verdict.judge(snapshot.directorySync().lastSync(), last -> {
                        Duration age = snapshot.ageOf(last);
                        return age.compareTo(Duration.ofHours(1)) <= 0
                                ? Verdict.passed()
                                : Verdict.violated(Evidence.of("age", age))
                                        .recommending(RecommendedAction.of(
                                                "contoso.page", "Page", URI.create("https://contoso.example/page")));
                    }));
        }
    }

    @Nested
    class StatusLine extends ReportRendererContract {

        @Override
        protected ReportRenderer renderer() {
            return report -> report.tenant() + " " + report.status() + "\n";
        }
    }

    @Nested
    class Source extends SnapshotSourceContract {

        @Override
        protected SnapshotSource source(Setting setting) {
            FakeTenants tenants = FakeTenants.at(clock(), setting.tenants().toArray(FakeTenant[]::new));
            FakeTenants beta = setting.betaFacts() ? tenants : tenants.withoutBetaFacts();
            return setting.features() ? beta : beta.withoutFeatures();
        }
    }
}
