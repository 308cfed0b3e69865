package io.dirsync.rule;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A snapshot as the built-in rules look at it, under a policy.
 *
 * <p>It decides once for all rules when directory synchronization counts as on, and that an instant too far in the
 * future is no basis for any judgement.
 *
 * @param snapshot the facts
 * @param policy how to judge
 * @param ladder when directory synchronization counts as old in this tenant
 * @param builds what runs on its servers
 * @param objectsSynced when directory synchronization last ran
 * @param passwordsSynced when password synchronization last ran
 */
record SyncView(
        TenantSnapshot snapshot,
        SyncPolicy policy,
        Ladder ladder,
        List<InstalledBuild> builds,
        SyncEvent objectsSynced,
        SyncEvent passwordsSynced) {

    static final Verdict SYNC_OFF = Verdict.notApplicable("sync-off");

    static SyncView of(TenantSnapshot snapshot, SyncPolicy policy) {
        return new SyncView(
                snapshot,
                policy,
                Ladder.of(policy.staleness(), snapshot.syncClient()),
                InstalledBuild.all(snapshot),
                event(snapshot, policy, snapshot.directorySync().lastSync()),
                event(snapshot, policy, snapshot.passwordSync().lastSync()));
    }

    Fact<Boolean> enabled() {
        return snapshot.directorySync().enabled();
    }

    Fact<Instant> lastSync() {
        return snapshot.directorySync().lastSync();
    }

    Fact<Boolean> passwordSyncEnabled() {
        return snapshot.passwordSync().enabled();
    }

    Fact<Instant> lastPasswordSync() {
        return snapshot.passwordSync().lastSync();
    }

    Expectations expectations() {
        return policy.expectations();
    }

    Fact<Boolean> flag(SyncFeature feature) {
        return snapshot.features().flag(feature);
    }

    /** What was not read although it was needed: the state of directory synchronization always, the rest where it is on. */
    List<NamedFact> unreadInputs() {
        List<NamedFact> unread = new ArrayList<>();
        for (NamedFact named : snapshot.directorySync().facts()) {
            if (named.fact() instanceof Fact.Unreadable) {
                unread.add(named);
            }
        }
        for (NamedFact named : snapshot.passwordSync().facts()) {
            if (enabled().is(true) && isSuffered(named.fact())) {
                unread.add(named);
            }
        }
        return unread;
    }

    /** Says whether directory synchronization is known not to be on. */
    boolean isSyncOff() {
        return enabled().is(false) || enabled().isMissing();
    }

    /** Asks further only where directory synchronization is on. */
    Verdict whereSyncIsOn(Supplier<? extends Verdict> judge) {
        if (enabled().is(true)) {
            return judge.get();
        }
        return enabled() instanceof Fact.Unreadable<Boolean> unreadable ? Verdict.ofGap(unreadable.gap()) : SYNC_OFF;
    }

    /** Judges a fact only where directory synchronization is on; one that nobody asked for settles the matter before. */
    <T> Verdict whereSyncIsOn(Fact<T> fact, Function<? super T, ? extends Verdict> judge) {
        return isChosen(fact) ? Verdict.judge(fact, judge) : whereSyncIsOn(() -> Verdict.judge(fact, judge));
    }

    /**
     * Judges a fact that speaks for itself, so that only the knowledge that synchronization is off silences it.
     *
     * <p>What is wrong stays wrong where the state of synchronization is unknown; what is well is not called well.
     */
    <T> Verdict unlessSyncIsOff(Fact<T> fact, Function<? super T, ? extends Verdict> judge) {
        Verdict verdict = Verdict.judge(fact, judge);
        boolean unproved = enabled() instanceof Fact.Unreadable && !(verdict instanceof Verdict.Passed);
        return unproved ? verdict : whereSyncIsOn(() -> verdict);
    }

    /** Judges how long ago something happened, unless it has not happened yet. */
    Verdict judgeAge(Fact<Instant> event, Function<SyncEvent.Aged, ? extends Verdict> judge) {
        return event(snapshot, policy, event).judge(judge);
    }

    /** How long ago something happened, if that is known and not in the future. */
    Optional<SyncEvent.Aged> age(Fact<Instant> event) {
        return event(snapshot, policy, event).age();
    }

    private static SyncEvent event(TenantSnapshot snapshot, SyncPolicy policy, Fact<Instant> fact) {
        if (!(fact instanceof Fact.Known<Instant> known)) {
            return new SyncEvent(fact, null);
        }
        Duration age = snapshot.ageOf(known.value());
        if (!age.isNegative()) {
            return new SyncEvent(fact, new SyncEvent.Aged(known.value(), age));
        }
        boolean tolerated = !age.plus(policy.clockTolerance()).isNegative();
        return new SyncEvent(fact, tolerated ? new SyncEvent.Aged(known.value(), Duration.ZERO) : null);
    }

    static boolean isChosen(Fact<?> fact) {
        return fact instanceof Fact.Unreadable<?> unreadable && unreadable.gap().isChosen();
    }

    static boolean isSuffered(Fact<?> fact) {
        return fact instanceof Fact.Unreadable<?> unreadable
                && !unreadable.gap().isChosen();
    }
}
