package io.dirsync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.TenantSnapshot;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The contract of rules notices rules that break it, and says what was there. */
class HealthRuleContractTest {

    private static final Verdict.Violated FOUND = Verdict.violated()
            .recommending(RecommendedAction.of("contoso.page", "Page", URI.create("https://contoso.example/page")));

    private static final List<RuleInput<?>> ONE_INPUT = RuleInput.core(
                    Instant.parse("2026-11-22T12:00:00Z"), Duration.ofDays(3))
            .subList(1, 2);

    /** A contract whose rule looks at the time of the last directory synchronization alone. */
    private static HealthRuleContract contract(Function<TenantSnapshot, Verdict> judge) {
        return contract(HealthRule.of(RuleId.of("contoso.bad"), Severity.WARNING, judge), ONE_INPUT);
    }

    private static HealthRuleContract contract(HealthRule rule, List<RuleInput<?>> inputs) {
        return new HealthRuleContract() {
            @Override
            protected HealthRule rule() {
                return rule;
            }

            @Override
            protected List<RuleInput<?>> inputs() {
                return inputs;
            }
        };
    }

    private static void assertFails(HealthRuleContract contract, Consumer<HealthRuleContract> test, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> test.accept(contract))
                .withMessageContaining(message);
    }

    private static Verdict stale(TenantSnapshot snapshot, Instant last) {
        return snapshot.ageOf(last).compareTo(Duration.ofDays(3)) > 0 ? FOUND : Verdict.passed();
    }

    private static Fact<Instant> last(TenantSnapshot snapshot) {
        return snapshot.directorySync().lastSync();
    }

    @Test
    void noticesARuleThatThrows() {
        assertFails(
                contract(snapshot -> stale(snapshot, last(snapshot).toOptional().orElseThrow())),
                HealthRuleContract::alwaysGivesAVerdictAndTheSameOfTheSameFacts,
                "contoso.bad throws java.util.NoSuchElementException: No value present."
                        + " The facts: directorySync.lastSync is null.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void noticesARuleThatGivesNoVerdict() {
        assertFails(
                contract(snapshot -> null),
                HealthRuleContract::alwaysGivesAVerdictAndTheSameOfTheSameFacts,
                "contoso.bad returns null instead of a verdict. The facts: directorySync.lastSync is 2026-11-22T11:55:00Z.");
    }

    @Test
    void noticesARuleThatChangesItsMind() {
        AtomicInteger calls = new AtomicInteger();

        assertFails(
                contract(snapshot -> Verdict.notApplicable("call " + calls.incrementAndGet())),
                HealthRuleContract::alwaysGivesAVerdictAndTheSameOfTheSameFacts,
                "contoso.bad says NotApplicable[why=call 1] and then NotApplicable[why=call 2]. The facts: ");
    }

    @Test
    void noticesARuleThatGetsAnotherNameEachTime() {
        AtomicInteger made = new AtomicInteger();
        HealthRuleContract contract = new HealthRuleContract() {
            @Override
            protected HealthRule rule() {
                return HealthRule.of(
                        RuleId.of("contoso.rule-" + made.incrementAndGet()), Severity.INFO, it -> Verdict.passed());
            }
        };

        assertFails(contract, HealthRuleContract::hasANameAndASeverityThatStay, "id of the rule, made anew");
    }

    @Test
    void noticesAFindingWithoutAnAction() {
        assertFails(
                contract(snapshot -> Verdict.judge(last(snapshot), at -> Verdict.violated())),
                HealthRuleContract::recommendsSomethingForWhateverItFinds,
                "contoso.bad finds something but recommends nothing. The facts: directorySync.lastSync is"
                        + " 2026-11-22T11:55:00Z. Add an action with recommending(..).");
    }

    @Test
    void noticesARuleThatTakesAGapForGoodNews() {
        assertFails(
                contract(snapshot -> last(snapshot)
                        .toOptional()
                        .map(at -> stale(snapshot, at))
                        .orElseGet(Verdict::passed)),
                HealthRuleContract::takesWhatIsUnreadableForNeitherGoodNorBadNews,
                "contoso.bad passes where directorySync.lastSync is unreadable (PERMISSION_DENIED), but finds something"
                        + " where directorySync.lastSync is 2026-11-19T11:59:59.999999999Z. The facts:");
    }

    @Test
    void noticesARuleThatTakesAGapForBadNews() {
        assertFails(
                contract(snapshot -> last(snapshot)
                        .<Verdict>fold(
                                at -> stale(snapshot, at), missing -> Verdict.notApplicable("never"), gap -> FOUND)),
                HealthRuleContract::takesWhatIsUnreadableForNeitherGoodNorBadNews,
                "contoso.bad finds something where directorySync.lastSync is unreadable (NOT_REQUESTED), but passes"
                        + " where directorySync.lastSync is 2026-11-22T11:55:00Z.");
    }

    @Test
    void noticesARuleThatComplainsOfWhatNobodyAskedFor() {
        assertFails(
                contract(snapshot -> last(snapshot)
                        .<Verdict>fold(
                                at -> stale(snapshot, at),
                                missing -> Verdict.notApplicable("never"),
                                gap -> Verdict.indeterminate("unread"))),
                HealthRuleContract::doesNotComplainOfWhatNobodyAskedFor,
                "contoso.bad cannot tell where directorySync.lastSync is unreadable (NOT_REQUESTED), which the caller"
                        + " chose. The facts: directorySync.lastSync is unreadable (NOT_REQUESTED). Verdict.judge does");
    }

    @Test
    void noticesARuleThatPassesATenantOfWhichNothingWasRead() {
        assertFails(
                contract(snapshot -> Verdict.passed()),
                HealthRuleContract::saysNothingOfATenantOfWhichNothingWasRead,
                "verdict of contoso.bad where no fact was requested");
    }

    @Test
    void noticesARuleThatIsNotReached() {
        assertFails(
                contract(snapshot -> Verdict.judge(last(snapshot), at -> Verdict.passed())),
                HealthRuleContract::isPutToTheTest,
                "contoso.bad never finds something, whatever its inputs are. If it looks at something else than"
                        + " [directorySync.lastSync], override inputs().");
    }

    @Test
    void provesARuleAboutOtherInputs() {
        RuleInput<Long> used = new RuleInput<>(
                "quota.used",
                List.of(5L, 10L),
                (snapshot, fact) -> snapshot.toBuilder()
                        .quota(new Quota(fact, Fact.known(10L)))
                        .build());
        HealthRule rule = HealthRule.of(
                RuleId.of("contoso.quota"),
                Severity.WARNING,
                snapshot -> Verdict.judge(snapshot.quota().used(), objects -> objects < 10 ? Verdict.passed() : FOUND));
        HealthRuleContract contract = contract(rule, List.of(used));

        assertThatCode(() -> keep(contract)).doesNotThrowAnyException();
    }

    @Test
    void isKeptByABuiltInRule() {
        HealthRule rule = RuleSet.standard().rules().stream()
                .filter(each -> each.id().equals(SyncRules.PASSWORD_SYNC_STALE_DIRECTORY_FRESH))
                .findFirst()
                .orElseThrow();
        Instant now = Instant.parse("2026-11-22T12:00:00Z");

        assertThatCode(() -> keep(contract(rule, RuleInput.core(now, Duration.ofDays(3)))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnInputWithoutAValue() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new RuleInput<Long>("quota.used", List.of(), (snapshot, fact) -> snapshot))
                .withMessage("The input quota.used needs at least one value.");
    }

    private static void keep(HealthRuleContract contract) {
        contract.hasANameAndASeverityThatStay();
        contract.alwaysGivesAVerdictAndTheSameOfTheSameFacts();
        contract.isPutToTheTest();
        contract.recommendsSomethingForWhateverItFinds();
        contract.takesWhatIsUnreadableForNeitherGoodNorBadNews();
        contract.doesNotComplainOfWhatNobodyAskedFor();
        contract.saysNothingOfATenantOfWhichNothingWasRead();
    }
}
