package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of states of the inputs of each family, enumerated rather than sampled. */
class FamilyCoverageTest {

    static Stream<Arguments> rules() {
        return Families.all().flatMap(family -> family.rules().stream().map(id -> Arguments.of(family, id)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passesOnlyWhatNoClosedGapCouldCondemn(Family family, RuleId id) {
        Map<Family.Facts, Verdict> verdicts = family.verdicts(id);

        verdicts.forEach((facts, verdict) -> {
            if (verdict instanceof Verdict.Passed) {
                assertThat(family.completions(facts))
                        .as("%s", facts)
                        .noneMatch(complete -> verdicts.get(complete) instanceof Verdict.Violated);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void condemnsOnlyWhatNoClosedGapCouldAcquitWhereSynchronizationIsOn(Family family, RuleId id) {
        Map<Family.Facts, Verdict> verdicts = family.verdicts(id);

        verdicts.forEach((facts, verdict) -> {
            if (verdict instanceof Verdict.Violated) {
                assertThat(family.completions(facts).stream().filter(Family.Facts::isOn))
                        .as("%s", facts)
                        .isNotEmpty()
                        .allMatch(complete -> verdicts.get(complete) instanceof Verdict.Violated);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isUnknownOnlyOnAccountOfASufferedGap(Family family, RuleId id) {
        family.verdicts(id).forEach((facts, verdict) -> {
            if (verdict instanceof Verdict.Indeterminate) {
                assertThat(facts.hasSufferedGap()).as("%s", facts).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasNothingToSayOfWhatNobodyAskedFor(Family family, RuleId id) {
        family.verdicts(id).forEach((facts, verdict) -> {
            if (facts.states().size() > 1 && facts.isUnasked()) {
                assertThat(verdict).as("%s", facts).isInstanceOf(Verdict.NotApplicable.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasNothingToSayWhereSynchronizationIsOff(Family family, RuleId id) {
        family.verdicts(id).forEach((facts, verdict) -> {
            if (facts.get(0).is(false) || facts.get(0).isMissing()) {
                assertThat(verdict).as("%s", facts).isInstanceOf(Verdict.NotApplicable.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void reachesEveryKindOfVerdictAndAlwaysSaysWhatToDo(Family family, RuleId id) {
        Map<Family.Facts, Verdict> verdicts = family.verdicts(id);
        Set<Class<?>> kinds = verdicts.values().stream().map(Verdict::getClass).collect(Collectors.toSet());

        assertThat(kinds).contains(Verdict.Violated.class, Verdict.NotApplicable.class, Verdict.Indeterminate.class);
        verdicts.values().stream()
                .filter(Verdict.Violated.class::isInstance)
                .map(Verdict.Violated.class::cast)
                .forEach(violated -> assertThat(violated.actions())
                        .isNotEmpty()
                        .extracting(RecommendedAction::link)
                        .allMatch(link -> link.getScheme().equals("https")));
    }

    @Test
    void coversEveryRuleOfTheseFamilies() {
        Set<RuleId> covered =
                Families.all().flatMap(family -> family.rules().stream()).collect(Collectors.toSet());

        assertThat(SyncRules.all(SyncPolicy.portalParity()).stream()
                        .map(HealthRule::id)
                        .filter(id -> id.value().matches("(object|config|quota)\\..*")))
                .isSubsetOf(covered);
    }
}
