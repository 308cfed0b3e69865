package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.FEDERATED;
import static io.dirsync.snapshot.Snapshots.INITIAL;
import static io.dirsync.snapshot.Snapshots.MANAGED;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.VerifiedDomain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules that look at password synchronization. */
class PasswordRulesTest {

    private static final Fact<Boolean> OFF = Fact.known(false);
    private static final Fact<Instant> NEVER = Fact.missing();

    @ParameterizedTest
    @CsvSource({"PT72H, HEALTHY", "PT72H0.000000001S, DEGRADED", "P30D, DEGRADED"})
    void callsPasswordsStaleOnlyPastThreeDays(Duration age, HealthStatus status) {
        assertThat(judge(Inputs.HEALTHY.lastPassword(age)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PT24H             | phs.stale-dirsync-fresh
        PT24H0.000000001S | sync.staleness.over-24h
        P4D               | sync.staleness.over-3-days
        P8D               | sync.staleness.over-7-days
        """)
    void blamesPasswordsOnlyWhereTheDirectoryIsFresh(Duration directoryAge, String worst) {
        SyncHealthReport report = judge(Inputs.HEALTHY.last(directoryAge).lastPassword(Duration.ofDays(20)));

        assertThat(report.findings().get(0).rule()).isEqualTo(RuleId.of(worst));
    }

    @ParameterizedTest
    @CsvSource({"PT30H, sync.staleness.over-24h", "P4D, sync.staleness.over-3-days", "P8D, sync.staleness.over-7-days"})
    void setsStalePasswordsAsideAsAConsequenceAndNamesTheRoot(Duration age, String root) {
        SyncHealthReport report = judge(Inputs.HEALTHY.last(age).lastPassword(Duration.ofDays(4)));

        assertThat(report.consequences())
                .extracting(Finding::rule, Finding::root)
                .containsExactly(Tuple.tuple(SyncRules.PASSWORD_SYNC_STALE_CONSEQUENCE, RuleId.of(root)));
        assertThat(rules(report)).doesNotContain(SyncRules.PASSWORD_SYNC_STALE_CONSEQUENCE);
    }

    @Test
    void keepsTheWarningWhenItsRootIsNotJudged() {
        RuleSet rules = RuleSet.standard()
                .without(
                        SyncRules.DIRECTORY_SYNC_OVER_24_HOURS,
                        SyncRules.DIRECTORY_SYNC_OVER_3_DAYS,
                        SyncRules.DIRECTORY_SYNC_OVER_7_DAYS);

        SyncHealthReport report = rules.evaluate(Inputs.HEALTHY
                .last(Duration.ofDays(4))
                .lastPassword(Duration.ofDays(4))
                .snapshot());

        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(report.finding(SyncRules.PASSWORD_SYNC_STALE_CONSEQUENCE)).isPresent();
    }

    @Test
    void reportsStalePasswordsEvenWhereTheDirectoryIsUnknown() {
        SyncHealthReport report =
                judge(Inputs.HEALTHY.last(unreadable(Gap.Reason.MALFORMED)).lastPassword(Duration.ofDays(4)));

        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(rules(report)).containsExactly(SyncRules.PASSWORD_SYNC_OVER_3_DAYS);
    }

    @Test
    void reportsStalePasswordsEvenWhereTheSwitchIsUnknown() {
        SyncHealthReport report =
                judge(Inputs.HEALTHY.passwords(unreadable(Gap.Reason.TIMED_OUT)).lastPassword(Duration.ofDays(4)));

        assertThat(rules(report)).containsExactly(SyncRules.PASSWORD_SYNC_STALE_DIRECTORY_FRESH);
    }

    @ParameterizedTest
    @CsvSource({"PT3H, true", "PT3H0.000000001S, false"})
    void suspectsTheObjectEngineWhereOnlyPasswordsArrive(Duration passwordAge, boolean suspected) {
        SyncHealthReport report =
                judge(Inputs.HEALTHY.last(Duration.ofHours(40)).lastPassword(passwordAge));

        assertThat(report.finding(SyncRules.CAUSE_OBJECT_ENGINE_ONLY).isPresent())
                .isEqualTo(suspected);
    }

    @ParameterizedTest
    @CsvSource({
        "PT40H, PT37H0.000000001S, true",
        "PT40H, PT37H, false",
        "PT40H, PT43H, false",
        "PT25H, PT24H, false",
        "PT25H, PT24H0.000000001S, true"
    })
    void suspectsTheWholeServerWhereBothStoppedTogether(Duration directory, Duration passwords, boolean suspected) {
        SyncHealthReport report = judge(Inputs.HEALTHY.last(directory).lastPassword(passwords));

        assertThat(report.finding(SyncRules.CAUSE_WHOLE_CLIENT).isPresent()).isEqualTo(suspected);
    }

    @Test
    void marksCausesAsHints() {
        SyncHealthReport report =
                judge(Inputs.HEALTHY.last(Duration.ofHours(40)).lastPassword(Duration.ofMinutes(20)));

        assertThat(report.findings())
                .extracting(finding -> finding.rule() + " " + finding.isHint())
                .containsExactly("sync.staleness.over-24h false", "sync.cause.object-engine-only true");
    }

    @Test
    void warnsWherePasswordsWereSynchronizedAndAreNoMore() {
        SyncHealthReport report = judge(Inputs.HEALTHY.passwords(OFF).lastPassword(Duration.ofDays(2)));

        assertThat(report.status()).isEqualTo(HealthStatus.DEGRADED);
        assertThat(rules(report)).containsExactly(SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE);
    }

    @Test
    void warnsWherePasswordsWereNeverSynchronizedForManagedDomains() {
        SyncHealthReport report = judge(Inputs.HEALTHY.passwords(OFF).lastPassword(NEVER));

        assertThat(report.finding(SyncRules.PASSWORD_SYNC_DISABLED)
                        .orElseThrow()
                        .evidence())
                .extracting("value")
                .contains(List.of("contoso.com"));
    }

    @Test
    void saysNothingAboutTheInitialDomain() {
        SyncHealthReport report = judge(Inputs.HEALTHY.passwords(OFF).lastPassword(NEVER), INITIAL);

        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void recommendsABackupForFederation() {
        SyncHealthReport report = judge(Inputs.HEALTHY.passwords(OFF).lastPassword(NEVER), INITIAL, FEDERATED);

        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(rules(report)).containsExactly(SyncRules.FEDERATION_WITHOUT_BACKUP);
    }

    @Test
    void onlyInformsWherePasswordsAreNotWantedInTheCloud() {
        RuleSet rules = RuleSet.standard(SyncPolicy.portalParity().withPasswordSync(Expectation.NOT_WANTED));

        SyncHealthReport report = rules.evaluate(Inputs.HEALTHY.passwords(OFF).snapshot(MANAGED, FEDERATED));

        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(rules(report)).containsExactly(SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE);
    }

    @Test
    void cannotTellWhatANeverReportedTimeMeans() {
        SyncHealthReport report = judge(Inputs.HEALTHY.lastPassword(NEVER));

        assertThat(report.status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(report.unjudged())
                .extracting(UnjudgedRule::rule)
                .containsExactly(SyncRules.PASSWORD_SYNC_NEVER_REPORTED);
        assertThat(report.actions()).extracting("id").containsExactly("A28", "A71");
    }

    @Test
    void believesAFreshTimeWhereTheSwitchWasLeftOutByChoice() {
        SyncHealthReport report = judge(Inputs.HEALTHY.passwords(Fact.notRequested()));

        assertThat(report.status()).isEqualTo(HealthStatus.HEALTHY);
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void doesNotCallATenantHealthyWhoseSwitchWasRefused() {
        SyncHealthReport report = judge(Inputs.HEALTHY.passwords(unreadable(Gap.Reason.PERMISSION_DENIED)));

        assertThat(report.status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.unjudged()).extracting(UnjudgedRule::rule).doesNotContain(SyncRules.PASSWORD_SYNC_UNKNOWN);
    }

    @Test
    void cannotTellAnythingWhereNeitherSwitchNorTimeIsKnown() {
        SyncHealthReport report = judge(Inputs.HEALTHY
                .passwords(unreadable(Gap.Reason.PERMISSION_DENIED))
                .lastPassword(NEVER));

        assertThat(report.unjudged()).extracting(UnjudgedRule::rule).contains(SyncRules.PASSWORD_SYNC_UNKNOWN);
        assertThat(report.actions()).extracting("id").contains("A06");
    }

    @Test
    void judgesNothingAboutPasswordsWhereSynchronizationIsOff() {
        SyncHealthReport report = judge(Inputs.HEALTHY
                .enabled(OFF)
                .passwords(OFF)
                .last(Duration.ofDays(10))
                .lastPassword(Duration.ofDays(10)));

        assertThat(rules(report)).containsExactly(SyncRules.TURNED_OFF);
    }

    private static SyncHealthReport judge(Inputs inputs, VerifiedDomain... domains) {
        return RuleSet.standard().evaluate(domains.length == 0 ? inputs.snapshot() : inputs.snapshot(domains));
    }

    private static List<RuleId> rules(SyncHealthReport report) {
        return report.findings().stream().map(Finding::rule).toList();
    }
}
