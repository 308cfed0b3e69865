package io.dirsync.rule;

import static io.dirsync.rule.Trigger.inConnect;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.denied;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import io.dirsync.snapshot.VerifiedDomain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What makes the rules of state, staleness and causes speak. */
@NullMarked
final class StateTriggers {

    private static final Fact<Boolean> ON = Fact.known(true);
    private static final Fact<Boolean> OFF = Fact.known(false);
    private static final Fact<Instant> CUT_OFF = Fact.known(Instant.parse("2026-10-01T03:10:00Z"));
    private static final Fact<Instant> FRESH = Fact.known(ago(Duration.ofMinutes(5)));

    private StateTriggers() {}

    static Stream<Trigger> all() {
        return Stream.of(gaps(), switched(), ladder(), causes(), passwords()).flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> gaps() {
        return Stream.of(
                inConnect(SyncRules.DATA_UNREADABLE, objects(denied("Organization.Read.All"), FRESH)),
                inConnect(SyncRules.DATA_UNREADABLE, objects(gap(), FRESH)),
                inConnect(SyncRules.CLOCK_FUTURE, last(Duration.ofMinutes(-6))),
                inConnect(SyncRules.STATE_ANOMALY, objects(Fact.missing(), FRESH)),
                inConnect(SyncRules.PASSWORD_SYNC_UNKNOWN, passwords(denied("A.Read.All"), denied("B.Read.All"))),
                inConnect(SyncRules.PASSWORD_SYNC_UNKNOWN, passwords(gap(), gap())),
                inConnect(SyncRules.PASSWORD_SYNC_NEVER_REPORTED, passwords(ON, Fact.missing())));
    }

    private static Stream<Trigger> switched() {
        return Stream.of(
                inConnect(SyncRules.ENABLED_NEVER_RAN, objects(ON, Fact.missing())),
                inConnect(SyncRules.ENABLED_NEVER_RAN, objects(ON, Fact.missing()))
                        .declaring(they -> they.withSyncEnabledAt(ago(Duration.ofHours(1)))),
                inConnect(SyncRules.TURNED_OFF, objects(OFF, FRESH)),
                inConnect(SyncRules.TURNED_OFF, objects(OFF, FRESH)).declaring(StateTriggers::expectingSync),
                inConnect(SyncRules.RECENTLY_TURNED_OFF, objects(OFF, FRESH)),
                switchedOff(Duration.ofHours(1)),
                switchedOff(Duration.ofDays(4)),
                inConnect(SyncRules.NEVER_ENABLED, objects(Fact.missing(), Fact.missing())),
                inConnect(SyncRules.NEVER_ENABLED, objects(Fact.missing(), Fact.missing()))
                        .declaring(StateTriggers::expectingSync));
    }

    private static Stream<Trigger> ladder() {
        return Stream.of(
                inConnect(SyncRules.DIRECTORY_SYNC_LATE, last(Duration.ofHours(4))),
                inConnect(SyncRules.DIRECTORY_SYNC_OVER_24_HOURS, last(Duration.ofHours(40))),
                inConnect(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, last(Duration.ofDays(4))),
                inConnect(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, last(Duration.ofDays(4)))
                        .under(SyncPolicy.strict()),
                inConnect(SyncRules.DIRECTORY_SYNC_OVER_7_DAYS, last(Duration.ofDays(8))));
    }

    private static Stream<Trigger> causes() {
        return Stream.of(
                inConnect(SyncRules.CAUSE_VERSION_CUTOFF, objects(ON, CUT_OFF)),
                inConnect(SyncRules.CAUSE_OLD_SERVER_ABANDONED, last(Duration.ofDays(91))),
                inConnect(SyncRules.CAUSE_OBJECT_ENGINE_ONLY, last(Duration.ofHours(40))),
                inConnect(
                        SyncRules.CAUSE_WHOLE_CLIENT,
                        change -> objects(ON, CUT_OFF)
                                .andThen(it -> it.passwordSync(new PasswordSync(ON, CUT_OFF)))
                                .apply(change)));
    }

    private static Stream<Trigger> passwords() {
        return Stream.of(
                inConnect(SyncRules.PASSWORD_SYNC_ENABLED, UnaryOperator.identity()),
                inConnect(SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE, passwords(OFF, FRESH)),
                notWanted(SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE, passwords(OFF, FRESH)),
                inConnect(SyncRules.PASSWORD_SYNC_DISABLED, passwords(OFF, Fact.missing())),
                notWanted(SyncRules.PASSWORD_SYNC_DISABLED, passwords(OFF, Fact.missing())),
                inConnect(SyncRules.PASSWORD_SYNC_FLAG_FLIPPED, passwords(OFF, FRESH)),
                notWanted(SyncRules.PASSWORD_SYNC_FLAG_FLIPPED, passwords(OFF, FRESH)),
                inConnect(
                        SyncRules.FEDERATION_WITHOUT_BACKUP,
                        change -> passwords(OFF, FRESH)
                                .apply(change)
                                .domains(domains(Snapshots.INITIAL, Snapshots.FEDERATED))),
                inConnect(SyncRules.PASSWORD_SYNC_STALE_DIRECTORY_FRESH, passwords(ON, old())),
                inConnect(
                        SyncRules.PASSWORD_SYNC_STALE_CONSEQUENCE,
                        change -> last(Duration.ofDays(4)).apply(change).passwordSync(new PasswordSync(ON, old()))),
                inConnect(
                        SyncRules.PASSWORD_SYNC_OVER_3_DAYS,
                        change -> objects(ON, denied("Organization.Read.All"))
                                .apply(change)
                                .passwordSync(new PasswordSync(ON, old()))));
    }

    private static Trigger switchedOff(Duration age) {
        return inConnect(SyncRules.DISABLE_IN_PROGRESS, UnaryOperator.identity())
                .declaring(they -> they.withSwitchOffStartedAt(ago(age)));
    }

    private static Trigger notWanted(RuleId id, UnaryOperator<TenantSnapshotBuilder> change) {
        return inConnect(id, change).declaring(they -> they.withPasswordSync(Expectation.NOT_WANTED));
    }

    private static Expectations expectingSync(Expectations they) {
        return they.withDirectorySync(Expectation.EXPECTED);
    }

    private static UnaryOperator<TenantSnapshotBuilder> last(Duration age) {
        return objects(ON, Fact.known(ago(age)));
    }

    private static UnaryOperator<TenantSnapshotBuilder> objects(Fact<Boolean> enabled, Fact<Instant> last) {
        return change -> change.directorySync(new DirectorySync(enabled, last));
    }

    private static UnaryOperator<TenantSnapshotBuilder> passwords(Fact<Boolean> enabled, Fact<Instant> last) {
        return change -> change.passwordSync(new PasswordSync(enabled, last));
    }

    private static Domains domains(VerifiedDomain... verified) {
        return new Domains(Fact.known(List.of(verified)), Fact.notRequested());
    }

    private static Fact<Instant> old() {
        return Fact.known(ago(Duration.ofDays(4)));
    }

    private static <T> Fact<T> gap() {
        return Snapshots.unreadable(Gap.Reason.UNREACHABLE);
    }
}
