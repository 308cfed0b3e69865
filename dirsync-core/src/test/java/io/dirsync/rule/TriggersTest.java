package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The snapshots on which the built-in rules speak are what they claim to be. */
class TriggersTest {

    /** Rules that never find anything: all they ever say is that something cannot be told. */
    private static final Set<RuleId> ONLY_ASK = Set.of(
            SyncRules.DATA_UNREADABLE,
            SyncRules.CLOCK_FUTURE,
            SyncRules.STATE_ANOMALY,
            SyncRules.PASSWORD_SYNC_NEVER_REPORTED,
            SyncRules.PASSWORD_SYNC_UNKNOWN,
            ServerRules.VERSION_TABLE_OUTDATED);

    static List<Trigger> all() {
        return Triggers.all();
    }

    static Stream<Trigger> first() {
        return Triggers.first().values().stream();
    }

    static Stream<TenantSnapshot> healthy() {
        return Triggers.all().stream().map(Trigger::healthy).distinct();
    }

    @Test
    void makeEveryBuiltInRuleSpeak() {
        assertThat(Triggers.first().keySet())
                .containsExactlyInAnyOrderElementsOf(SyncRules.all(SyncPolicy.portalParity()).stream()
                        .map(HealthRule::id)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void showTheRuleAtWork(Trigger trigger) {
        Verdict verdict = trigger.rule().evaluate(trigger.snapshot());

        assertThat(verdict).isInstanceOf(expected(trigger.id()));
    }

    private static Class<? extends Verdict> expected(RuleId id) {
        if (id.equals(SyncRules.PASSWORD_SYNC_ENABLED)) {
            return Verdict.Passed.class;
        }
        return ONLY_ASK.contains(id) ? Verdict.Indeterminate.class : Verdict.Violated.class;
    }

    @ParameterizedTest
    @MethodSource("first")
    void beginWithTheSeverityOfTheRule(Trigger trigger) {
        if (trigger.rule().evaluate(trigger.snapshot()) instanceof Verdict.Violated violated) {
            assertThat(Objects.requireNonNullElse(
                            violated.severity(), trigger.rule().severity()))
                    .isEqualTo(trigger.rule().severity());
        }
    }

    @ParameterizedTest
    @MethodSource("healthy")
    void startFromTenantsWithoutAFinding(TenantSnapshot tenant) {
        SyncHealthReport report = RuleSet.standard().evaluate(tenant);

        assertThat(report.findings()).isEmpty();
        assertThat(report.unjudged()).isEmpty();
        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
    }

    @ParameterizedTest
    @MethodSource("all")
    void changeLittle(Trigger trigger) {
        List<NamedFact> changed = new ArrayList<>(trigger.snapshot().facts());
        changed.removeAll(trigger.healthy().facts());

        assertThat(changed).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void repeatARuleOnlyWhereItWeighsOrRecommendsSomethingElse() {
        assertThat(Triggers.all().stream().map(TriggersTest::outcome)).doesNotHaveDuplicates();
    }

    private static List<Object> outcome(Trigger trigger) {
        Verdict verdict = trigger.rule().evaluate(trigger.snapshot());
        if (verdict instanceof Verdict.Violated violated) {
            return Arrays.asList(
                    trigger.id(),
                    Objects.requireNonNullElse(
                            violated.severity(), trigger.rule().severity()),
                    violated.actions());
        }
        return verdict instanceof Verdict.Indeterminate unknown
                ? List.of(trigger.id(), unknown.actions())
                : List.of(trigger.id());
    }
}
