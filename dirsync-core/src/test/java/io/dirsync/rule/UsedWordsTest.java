package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles hold words only for what some rule shows, says or reads. */
class UsedWordsTest {

    private static final HealthRule FAILING = HealthRule.of(RuleId.of("contoso.own"), Severity.INFO, snapshot -> {
        throw new IllegalStateException("on purpose");
    });

    @Test
    void nameTheEvidenceThatRulesShowAndNoOther() {
        Set<String> shown = reports()
                .flatMap(report -> Stream.concat(
                        Stream.of(report.findings(), report.consequences())
                                .flatMap(List::stream)
                                .map(Finding::evidence),
                        report.unjudged().stream().map(UnjudgedRule::evidence)))
                .flatMap(Collection::stream)
                .map(Evidence::name)
                .collect(Collectors.toSet());

        assertThat(keys("evidence.")).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void giveTheReasonsThatRulesHaveAndNoOther() {
        Set<String> given = reports()
                .flatMap(report -> report.unjudged().stream())
                .map(UnjudgedRule::why)
                .collect(Collectors.toSet());

        assertThat(keys("why.")).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void nameNoFactThatIsNotInASnapshot() {
        Set<String> ofAllSwitches = Set.of("features", "features.all");
        Set<String> inSnapshot =
                HealthyTenants.CONNECT.facts().stream().map(NamedFact::name).collect(Collectors.toSet());

        assertThat(keys("fact.").stream().filter(name -> !ofAllSwitches.contains(name)))
                .isNotEmpty()
                .isSubsetOf(inSnapshot);
    }

    private static Stream<SyncHealthReport> reports() {
        RuleSet rules = RuleSet.standard().plus(FAILING);
        return Stream.of(Triggers.all().stream().map(Trigger::ownReport), odd().map(rules::evaluate))
                .flatMap(Function.identity());
    }

    private static Stream<TenantSnapshot> odd() {
        return Stream.concat(
                OddTenants.all(), Stream.of(Blindfold.values()).map(blindfold -> blindfold.on(HealthyTenants.CONNECT)));
    }

    private static Set<String> keys(String prefix) {
        Properties properties = new Properties();
        try (InputStream stream = HealthRule.class.getResourceAsStream("/io/dirsync/render/report.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
