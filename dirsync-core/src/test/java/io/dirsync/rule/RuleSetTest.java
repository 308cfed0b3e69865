package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final TenantSnapshot HEALTHY = Inputs.HEALTHY.snapshot();
    private static final RuleId OWN = RuleId.of("contoso.hourly-sync");
    private static final URI PAGE = URI.create("https://wiki.contoso.example/dirsync");

    private static final HealthRule HOURLY = HealthRule.of(
            OWN,
            Severity.WARNING,
            snapshot -> Verdict.judge(snapshot.directorySync().lastSync(), last -> {
                Duration age = snapshot.ageOf(last);
                return age.compareTo(Duration.ofMinutes(1)) <= 0
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("age", age))
                                .saying("Contoso synchronizes every minute")
                                .recommending(RecommendedAction.of("contoso.page", "Page the identity on-call", PAGE));
            }));

    @Test
    void judgesTheCallersOwnRulesBesideTheBuiltInOnes() {
        SyncHealthReport report = RuleSet.standard().plus(HOURLY).evaluate(HEALTHY);

        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(report.finding(OWN).orElseThrow().summary()).isEqualTo("Contoso synchronizes every minute");
    }

    @Test
    void leavesRulesOut() {
        RuleSet rules = RuleSet.standard().plus(HOURLY).without(OWN);

        assertThat(rules.evaluate(HEALTHY).status()).isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void refusesTwoRulesWithOneId() {
        RuleSet rules = RuleSet.of(HOURLY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.plus(HOURLY))
                .withMessage(
                        "There are two rules with the id contoso.hourly-sync. Rename one, or take the other out with"
                                + " without(...).");
    }

    @Test
    void refusesToLeaveOutARuleThatIsNotThere() {
        RuleSet rules = RuleSet.of(HOURLY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.without(SyncRules.TURNED_OFF))
                .withMessage("There is no rule sync.state.turned-off. There are [contoso.hourly-sync]");
    }

    @Test
    void refusesToMuteOrReweighARuleThatIsNotThere() {
        RuleSet rules = RuleSet.of(HOURLY);
        Mute mute = Mute.of(SyncRules.TURNED_OFF, "intended", HEALTHY.capturedAt());

        assertThatIllegalArgumentException().isThrownBy(() -> rules.muting(mute));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withSeverity(SyncRules.TURNED_OFF, Severity.CRITICAL));
    }

    @Test
    void looksAtEachSnapshotUnderThePolicyOfEachRule() {
        SyncPolicy strict = SyncPolicy.portalParity().withStaleness(Staleness.DEFAULT.withLate(Duration.ofMinutes(1)));
        HealthRule patient = rule(SyncPolicy.portalParity(), SyncRules.PASSWORD_SYNC_ENABLED);
        HealthRule impatient = rule(strict, SyncRules.DIRECTORY_SYNC_LATE);
        HealthRule alsoPatient = rule(SyncPolicy.portalParity(), SyncRules.DIRECTORY_SYNC_OVER_24_HOURS);

        assertThat(RuleSet.of(patient, impatient, alsoPatient).evaluate(HEALTHY).findings())
                .extracting(Finding::rule)
                .containsExactly(SyncRules.DIRECTORY_SYNC_LATE);
    }

    private static HealthRule rule(SyncPolicy policy, RuleId id) {
        return SyncRules.all(policy).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesARuleThatThrowsForUnjudgedAndKeepsItsWordsToItself() {
        HealthRule broken = HealthRule.of(OWN, Severity.CRITICAL, snapshot -> {
            throw new IllegalStateException("password=hunter2");
        });

        SyncHealthReport report = RuleSet.standard().plus(broken).evaluate(HEALTHY);

        assertThat(report.status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(report.unjudged()).hasSize(1);
        assertThat(report.toString()).contains("IllegalStateException").doesNotContain("hunter2");
    }

    @Test
    @SuppressWarnings("NullAway")
    void takesARuleWithoutAVerdictForUnjudged() {
        HealthRule silent = HealthRule.of(OWN, Severity.CRITICAL, snapshot -> null);

        assertThat(RuleSet.of(silent).evaluate(HEALTHY).status()).isEqualTo(HealthStatus.UNKNOWN);
    }

    @Test
    void isUnknownWhereNothingWasLookedAt() {
        HealthRule indifferent = HealthRule.of(OWN, Severity.INFO, snapshot -> Verdict.notApplicable("no opinion"));

        assertThat(RuleSet.of().evaluate(HEALTHY).status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(RuleSet.of(indifferent).evaluate(HEALTHY).status()).isEqualTo(HealthStatus.UNKNOWN);
    }

    @Test
    void findsTheSameInWhateverOrderTheRulesStand() {
        TenantSnapshot stale = Inputs.HEALTHY
                .last(Duration.ofDays(8))
                .lastPassword(Duration.ofDays(8))
                .snapshot();
        List<HealthRule> backwards = new ArrayList<>(RuleSet.standard().rules());
        Collections.reverse(backwards);

        SyncHealthReport one = RuleSet.standard().evaluate(stale);
        SyncHealthReport other =
                RuleSet.of(backwards.toArray(HealthRule[]::new)).evaluate(stale);

        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(one.findings());
        assertThat(other.consequences()).containsExactlyInAnyOrderElementsOf(one.consequences());
    }

    @Test
    void setsMutedFindingsAsideUntilTheDecisionEnds() {
        RuleSet rules = RuleSet.of(HOURLY);
        Instant now = HEALTHY.capturedAt();

        SyncHealthReport before =
                rules.muting(Mute.of(OWN, "migration", now.plusNanos(1))).evaluate(HEALTHY);
        SyncHealthReport after = rules.muting(Mute.of(OWN, "migration", now)).evaluate(HEALTHY);

        assertThat(before.findings()).isEmpty();
        assertThat(before.muted()).extracting(MutedFinding::reason).containsExactly("migration");
        assertThat(after.findings()).hasSize(1);
        assertThat(after.muted()).isEmpty();
    }

    @Test
    void wantsAReasonForMuting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mute.of(OWN, " ", HEALTHY.capturedAt()))
                .withMessage("Say why contoso.hourly-sync is muted; the reason must not be blank.");
    }

    @Test
    void letsTheCallerDecideHowBadAFindingIs() {
        RuleSet rules = RuleSet.of(HOURLY).withSeverity(OWN, Severity.CRITICAL);

        assertThat(rules.evaluate(HEALTHY).status()).isEqualTo(HealthStatus.UNHEALTHY);
    }

    @Test
    void letsTheCallerOverruleWhatTheVerdictSaysAndNothingElse() {
        HealthRule found =
                HealthRule.of(OWN, Severity.INFO, snapshot -> Verdict.violated().withSeverity(Severity.WARNING));
        HealthRule fine = HealthRule.of(OWN, Severity.INFO, snapshot -> Verdict.passed());

        assertThat(RuleSet.of(found)
                        .withSeverity(OWN, Severity.CRITICAL)
                        .evaluate(HEALTHY)
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.CRITICAL);
        assertThat(RuleSet.of(fine)
                        .withSeverity(OWN, Severity.CRITICAL)
                        .evaluate(HEALTHY)
                        .status())
                .isEqualTo(HealthStatus.HEALTHY);
    }

    @Test
    void writesARuleAsItsId() {
        assertThat(HOURLY).hasToString("contoso.hourly-sync");
        assertThat(rule(SyncPolicy.portalParity(), SyncRules.TURNED_OFF)).hasToString("sync.state.turned-off");
    }

    @Test
    void prefersTheFirstOfTwoVerdictsThatAreEquallyBad() {
        Verdict one = Verdict.indeterminate("one");
        Verdict other = Verdict.indeterminate("other");

        assertThat(BuiltInRule.worse(one, other)).isEqualTo(one);
        assertThat(BuiltInRule.worse(Verdict.passed(), one)).isEqualTo(one);
        assertThat(BuiltInRule.worse(one, Verdict.passed())).isEqualTo(one);
    }

    @Test
    void givesAnEqualReportForTheSameSnapshot() {
        assertThat(RuleSet.standard().evaluate(HEALTHY))
                .isEqualTo(RuleSet.standard().evaluate(HEALTHY));
    }

    @Test
    void turnsAChosenGapIntoNotApplicableAndASufferedOneIntoIndeterminate() {
        assertThat(Verdict.ofGap(Gap.of(Gap.Reason.NOT_REQUESTED))).isInstanceOf(Verdict.NotApplicable.class);
        for (Gap.Reason reason : Gap.Reason.values()) {
            assertThat(Verdict.ofGap(Gap.of(reason)) instanceof Verdict.Indeterminate)
                    .isEqualTo(!reason.isChosen());
        }
    }
}
