package io.dirsync.rule;

import io.dirsync.finding.Evidence;
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
 */
record SyncView(TenantSnapshot snapshot, SyncPolicy policy, Ladder ladder, List<InstalledBuild> builds) {

    static final Verdict SYNC_OFF = Verdict.notApplicable("sync-off");

    SyncView(TenantSnapshot snapshot, SyncPolicy policy) {
        this(snapshot, policy, Ladder.of(policy.staleness(), snapshot.syncClient()), InstalledBuild.all(snapshot));
    }

    /** An instant and how long ago it was, which is never negative. */
    record Aged(Instant at, Duration age) {

        boolean isOver(Duration limit) {
            return age.compareTo(limit) > 0;
        }
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

    /** The times of synchronization that mean something: that of passwords only where synchronization is on. */
    List<NamedFact> events() {
        NamedFact objects = new NamedFact("lastSync", lastSync());
        return enabled().is(true)
                ? List.of(objects, new NamedFact("lastPasswordSync", lastPasswordSync()))
                : List.of(objects);
    }

    /** The time of an event as evidence, if it lies in the future. */
    Optional<Evidence> futureEvidence(NamedFact event) {
        return event.fact() instanceof Fact.Known<?> known && known.value() instanceof Instant at && isInFuture(at)
                ? Optional.of(Evidence.of(event.name(), at).from(known.origin()))
                : Optional.empty();
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
    Verdict judgeAge(Fact<Instant> event, Function<Aged, ? extends Verdict> judge) {
        return Verdict.judge(
                event,
                at -> isInFuture(at)
                        ? Verdict.indeterminate(
                                "in-future", Evidence.of("at", at).from(event.origin()))
                        : judge.apply(aged(at)));
    }

    /** How long ago something happened, if that is known and not in the future. */
    Optional<Aged> age(Fact<Instant> event) {
        return event.toOptional().filter(at -> !isInFuture(at)).map(this::aged);
    }

    boolean isInFuture(Instant at) {
        return at.isAfter(snapshot.capturedAt())
                && Duration.between(snapshot.capturedAt(), at).compareTo(policy.clockTolerance()) > 0;
    }

    static boolean isChosen(Fact<?> fact) {
        return fact instanceof Fact.Unreadable<?> unreadable && unreadable.gap().isChosen();
    }

    static boolean isSuffered(Fact<?> fact) {
        return fact instanceof Fact.Unreadable<?> unreadable
                && !unreadable.gap().isChosen();
    }

    private Aged aged(Instant at) {
        Duration age = snapshot.ageOf(at);
        return new Aged(at, age.isNegative() ? Duration.ZERO : age);
    }
}
