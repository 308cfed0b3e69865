package io.dirsync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.dirsync.rule.HealthRule;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What every rule keeps to, as tests to inherit, so that a rule of the caller's own is as reliable as the built-in ones.
 *
 * <p>The rule is put before every combination of the states of its inputs: values, a null answer, and each kind of gap. A
 * subclass says which rule, and, where the rule does not stand on the state and the times of synchronization, which
 * inputs.
 *
 * <p>A rule <em>depends</em> on an input, in the company of the other facts, if it finds something in one readable state
 * of the input and passes in another. Where the input is unreadable it can then do neither: passing would take the gap
 * for good news, and finding something would take it for bad news. A rule may still pass where the caller chose not to
 * read an input, as long as others were read.
 */
public abstract class HealthRuleContract {

    private static final String JUDGE = " Verdict.judge does the right thing with facts that are not known.";

    /** For subclasses. */
    protected HealthRuleContract() {}

    /**
     * The rule under test.
     *
     * @return the rule; it may be made anew each time
     */
    protected abstract HealthRule rule();

    /**
     * The tenant whose inputs are changed.
     *
     * @return a healthy tenant, as {@link FakeTenants} captures it; a rule that needs more to be known overrides this
     */
    protected TenantSnapshot baseline() {
        FakeTenant healthy = FakeTenant.healthy("contoso.onmicrosoft.com");
        return FakeTenants.at(MutableClock.create(), healthy).capture(healthy.id());
    }

    /**
     * The facts that the rule looks at.
     *
     * @return by default {@link RuleInput#core} with the limits 24 hours, 3 days and 7 days; every combination of states
     *     is tried, so four inputs are many
     */
    protected List<RuleInput<?>> inputs() {
        return RuleInput.core(baseline().capturedAt(), Duration.ofHours(24), Duration.ofDays(3), Duration.ofDays(7));
    }

    @Test
    void hasANameAndASeverityThatStay() {
        HealthRule rule = rule();

        assertThat(rule.id()).as("id of the rule").isNotNull().isEqualTo(rule.id());
        assertThat(rule().id()).as("id of the rule, made anew").isEqualTo(rule.id());
        assertThat(rule.severity()).as("severity of " + rule.id()).isNotNull();
    }

    @Test
    void alwaysGivesAVerdictAndTheSameOfTheSameFacts() {
        trials().all().filter(Trial::failed).findFirst().ifPresent(trial -> complain(trial, trial.failure(), ""));
    }

    @Test
    void isPutToTheTest() {
        requireSome("finds something", Trial::violated);
        requireSome("passes", Trial::passed);
    }

    @Test
    void recommendsSomethingForWhateverItFinds() {
        trials().all()
                .filter(trial -> trial.violated() && !trial.hasActions())
                .findFirst()
                .ifPresent(trial -> complain(
                        trial, "finds something but recommends nothing", " Add an action with recommending(..)."));
    }

    @Test
    void takesWhatIsUnreadableForNeitherGoodNorBadNews() {
        forEachGap(GapTrial::takenForGood);
        forEachGap(GapTrial::takenForBad);
    }

    @Test
    void doesNotComplainOfWhatNobodyAskedFor() {
        forEachGap(GapTrial::complains);
    }

    @Test
    void saysNothingOfATenantOfWhichNothingWasRead() {
        TenantSnapshot baseline = baseline();
        Verdict verdict = rule().evaluate(TenantSnapshot.builder(baseline.tenant(), baseline.capturedAt())
                .build());

        assertThat(verdict)
                .as("verdict of %s where no fact was requested", rule().id())
                .isInstanceOf(Verdict.NotApplicable.class);
    }

    private RuleTrials trials() {
        return RuleTrials.of(rule(), baseline(), inputs());
    }

    private void requireSome(String what, Predicate<Trial> which) {
        if (trials().all().noneMatch(which)) {
            fail(
                    "%s never %s, whatever its inputs are. If it looks at something else than %s, override inputs().",
                    rule().id(),
                    what,
                    inputs().stream().<String>map(RuleInput::name).toList());
        }
    }

    private void forEachGap(Function<GapTrial, Optional<String>> fault) {
        trials().gaps()
                .flatMap(gap -> fault.apply(gap).map(text -> new Fault(gap.trial(), text)).stream())
                .findFirst()
                .ifPresent(found -> complain(found.trial(), found.text(), JUDGE));
    }

    private record Fault(Trial trial, String text) {}

    private void complain(Trial trial, String fault, String advice) {
        fail("%s %s. The facts: %s.%s", rule().id(), fault, trial.given(), advice);
    }
}
