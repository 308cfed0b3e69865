package io.dirsync.report;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.TENANT;
import static io.dirsync.snapshot.Snapshots.denied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.rule.HealthRule;
import io.dirsync.rule.Mute;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.rule.Verdict;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportChangeTest {

    private static final RuleId OWN = RuleId.of("contoso.own");
    private static final Inputs STALE = Inputs.HEALTHY.last(Duration.ofDays(4));
    private static final Inputs PASSWORDS_OFF = Inputs.HEALTHY.passwords(Fact.known(false));
    private static final Mute UNTIL_TOMORROW =
            Mute.of(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, "We know", NOW.plus(Duration.ofDays(1)));

    @Test
    void findsNothingBetweenAReportAndItself() {
        for (Inputs inputs : List.of(Inputs.HEALTHY, STALE, Inputs.HEALTHY.last(denied("Organization.Read.All")))) {
            assertThat(change(inputs, inputs).isEmpty()).isTrue();
        }
    }

    @Test
    void tellsWhatAppearedAndWhatWasResolved() {
        ReportChange worse = change(Inputs.HEALTHY, STALE);
        ReportChange better = change(STALE, Inputs.HEALTHY);

        assertThat(rules(worse.appeared())).contains(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS);
        assertThat(worse.resolved()).isEmpty();
        assertThat(better.resolved()).isEqualTo(worse.appeared());
        assertThat(better.appeared()).isEmpty();
        assertThat(worse.isStatusChanged()).isTrue();
        assertThat(worse.isEmpty()).isFalse();
    }

    @Test
    void neverTakesWhatCannotBeJudgedAnyMoreForResolved() {
        ReportChange change = change(STALE, STALE.last(denied("Organization.Read.All")));

        assertThat(change.resolved()).isEmpty();
        assertThat(rules(change.outOfSight())).contains(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS);
        assertThat(names(change.becameUnreadable())).containsExactly("directorySync.lastSync");
    }

    @Test
    void neverTakesWhatIsNoLongerAskedForForResolved() {
        ReportChange change = change(PASSWORDS_OFF, PASSWORDS_OFF.withoutPasswords());

        assertThat(change.resolved()).isEmpty();
        assertThat(rules(change.outOfSight())).contains(SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE);
    }

    @Test
    void tellsWhatBecameReadableAgain() {
        ReportChange change = change(Inputs.HEALTHY.last(denied("Organization.Read.All")), Inputs.HEALTHY);

        assertThat(names(change.becameReadable())).containsExactly("directorySync.lastSync");
        assertThat(change.becameUnreadable()).isEmpty();
    }

    @Test
    void takesForResolvedWhatWasLookedForAgainWhateverElseIsUnread() {
        ReportChange change = change(PASSWORDS_OFF, Inputs.HEALTHY.last(denied("Organization.Read.All")));

        assertThat(rules(change.resolved())).contains(SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE);
        assertThat(rules(change.outOfSight())).doesNotContain(SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE);
    }

    @Test
    void doesNotCallMutedWhatIsNewAndMutedFromTheStart() {
        SyncHealthReport fine = RuleSet.standard().evaluate(Inputs.HEALTHY.snapshot());
        SyncHealthReport muted = RuleSet.standard().muting(UNTIL_TOMORROW).evaluate(STALE.snapshot());

        assertThat(ReportChange.between(fine, muted).muted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        INFO     | CRITICAL | 1 | 0
        WARNING  | CRITICAL | 1 | 0
        WARNING  | WARNING  | 0 | 0
        CRITICAL | WARNING  | 0 | 1
        WARNING  | INFO     | 0 | 1
        """)
    void tellsWhatGotWorseOrBetter(Severity before, Severity after, int worsened, int improved) {
        ReportChange change = ReportChange.between(own(before), own(after));

        assertThat(change.worsened()).hasSize(worsened);
        assertThat(change.improved()).hasSize(improved);
        assertThat(change.isEmpty()).isEqualTo(before == after);
        assertThat(change.appeared()).isEmpty();
        assertThat(change.resolved()).isEmpty();
    }

    @Test
    void namesBothSeverities() {
        assertThat(ReportChange.between(own(Severity.INFO), own(Severity.CRITICAL))
                        .worsened())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before().severity()).isEqualTo(Severity.INFO);
                    assertThat(change.after().severity()).isEqualTo(Severity.CRITICAL);
                });
    }

    @Test
    void tellsMutedFromResolvedAndUnmutedFromNew() {
        SyncHealthReport counted = RuleSet.standard().evaluate(STALE.snapshot());
        SyncHealthReport muted = RuleSet.standard().muting(UNTIL_TOMORROW).evaluate(STALE.snapshot());
        ReportChange quieter = ReportChange.between(counted, muted);
        ReportChange louder = ReportChange.between(muted, counted);

        assertThat(quieter.muted())
                .extracting(MutedFinding::reason, MutedFinding::until)
                .containsExactly(tuple("We know", NOW.plus(Duration.ofDays(1))));
        assertThat(quieter.resolved()).isEmpty();
        assertThat(rules(louder.unmuted())).containsExactly(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS);
        assertThat(louder.appeared()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | false   | true
        true    | true    | false
        false   | false   | false
        false   | true    | false
        missing | false   | false
        true    | missing | false
        """)
    void tellsWhenPasswordSynchronizationWasTurnedOff(String before, String after, boolean turnedOff) {
        ReportChange change = change(Inputs.HEALTHY.passwords(flag(before)), Inputs.HEALTHY.passwords(flag(after)));

        assertThat(change.isPasswordSyncTurnedOff()).isEqualTo(turnedOff);
    }

    @Test
    void refusesTwoTenants() {
        TenantSnapshot other =
                TenantSnapshot.builder(TenantId.of("fabrikam.com"), NOW).build();

        assertThatThrownBy(() -> ReportChange.between(
                        own(Severity.INFO), RuleSet.standard().evaluate(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot compare reports of two tenants: contoso.onmicrosoft.com and fabrikam.com."
                        + " A GUID and a domain count as two, so name a tenant always in the same way.");
    }

    @Test
    void refusesTheWrongOrderAndNothingElse() {
        SyncHealthReport now = checkedAt(NOW);

        assertThat(ReportChange.between(now, checkedAt(NOW)).isEmpty()).isTrue();
        assertThat(ReportChange.between(now, checkedAt(NOW.plusNanos(1))).isEmpty())
                .isTrue();
        assertThatThrownBy(() -> ReportChange.between(now, checkedAt(NOW.minusNanos(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The report given as the later one was checked earlier: 2026-11-22T11:59:59.999999999Z"
                        + " is before 2026-11-22T12:00:00Z. Swap the two.");
    }

    private static ReportChange change(Inputs before, Inputs after) {
        RuleSet rules = RuleSet.standard();
        return ReportChange.between(rules.evaluate(before.snapshot()), rules.evaluate(after.snapshot()));
    }

    private static SyncHealthReport own(Severity severity) {
        return RuleSet.of(HealthRule.of(OWN, severity, snapshot -> Verdict.violated()))
                .evaluate(Inputs.HEALTHY.snapshot());
    }

    private static SyncHealthReport checkedAt(Instant instant) {
        return RuleSet.of().evaluate(TenantSnapshot.builder(TENANT, instant).build());
    }

    private static Fact<Boolean> flag(String value) {
        return value.equals("missing") ? Fact.missing() : Fact.known(Boolean.valueOf(value));
    }

    private static List<RuleId> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static List<String> names(List<NamedFact> facts) {
        return facts.stream().map(NamedFact::name).toList();
    }
}
