package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CHECK_SERVICE_HEALTH;
import static io.dirsync.finding.SyncActions.CHECK_STAGING_MODE;
import static io.dirsync.finding.SyncActions.ENABLE_SCHEDULER;
import static io.dirsync.finding.SyncActions.FINISH_SETUP;
import static io.dirsync.finding.SyncActions.READ_AGAIN;
import static io.dirsync.finding.SyncActions.SET_UP_SYNC;
import static io.dirsync.finding.SyncActions.TEST_CONNECTIVITY;
import static io.dirsync.finding.SyncActions.TURN_SYNC_ON;
import static io.dirsync.finding.SyncActions.VIEW_STATUS_PAGE;
import static io.dirsync.finding.SyncActions.WAIT_FOR_DEACTIVATION;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.NamedFact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether directory synchronization is on, and whether that can be told at all. */
final class SyncStateRules {

    /** How long the service may take to turn synchronization off, in which it cannot be turned on again. */
    private static final Duration TURNING_OFF = Duration.ofDays(3);

    /** How long the first synchronization of a new set-up may keep everybody waiting; our own choice. */
    private static final Duration FIRST_RUN = Duration.ofHours(24);

    private SyncStateRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.info(SyncRules.DATA_UNREADABLE, policy, SyncStateRules::dataUnreadable),
                BuiltInRule.info(SyncRules.CLOCK_FUTURE, policy, SyncStateRules::clockFuture),
                BuiltInRule.info(SyncRules.STATE_ANOMALY, policy, SyncStateRules::anomaly),
                BuiltInRule.warning(SyncRules.ENABLED_NEVER_RAN, policy, SyncStateRules::enabledNeverRan),
                BuiltInRule.info(SyncRules.TURNED_OFF, policy, SyncStateRules::turnedOff),
                BuiltInRule.info(SyncRules.RECENTLY_TURNED_OFF, policy, SyncStateRules::recentlyTurnedOff),
                BuiltInRule.info(SyncRules.DISABLE_IN_PROGRESS, policy, SyncStateRules::disableInProgress),
                BuiltInRule.info(SyncRules.NEVER_ENABLED, policy, SyncStateRules::neverEnabled));
    }

    /** The two facts that nothing can be said without may not even be left out by choice. */
    private static Verdict dataUnreadable(SyncView view) {
        List<NamedFact> unread = view.unreadInputs();
        if (unread.isEmpty()) {
            return Verdict.passed();
        }
        return Verdict.indeterminate(
                        "unreadable",
                        Evidence.of(
                                "facts", unread.stream().map(NamedFact::name).toList()),
                        Evidence.of("gaps", gapsOf(unread)))
                .recommending(ReadingActions.toClose(unread));
    }

    private static List<String> gapsOf(List<NamedFact> unread) {
        return unread.stream()
                .flatMap(named -> named.fact().whyUnreadable().stream())
                .map(gap -> gap.reason().name())
                .distinct()
                .toList();
    }

    /** The time of passwords means something only where synchronization is on. */
    private static Verdict clockFuture(SyncView view) {
        List<Evidence> future = new ArrayList<>();
        Verdict others = looked(view.objectsSynced(), "lastSync", future);
        if (view.enabled().is(true)) {
            others = BuiltInRule.worse(others, looked(view.passwordsSynced(), "lastPasswordSync", future));
        }
        return future.isEmpty() ? others : new Verdict.Indeterminate("in-future", future, List.of(READ_AGAIN));
    }

    private static Verdict looked(SyncEvent event, String name, List<Evidence> future) {
        event.futureEvidence(name).ifPresent(future::add);
        return SyncView.isSuffered(event.fact())
                ? Verdict.judge(event.fact(), past -> Verdict.passed())
                : Verdict.passed();
    }

    private static Verdict anomaly(SyncView view) {
        return view.enabled()
                .fold(
                        on -> Verdict.passed(),
                        never -> view.lastSync()
                                .fold(
                                        at -> Verdict.indeterminate("contradictory", lastSync(view, at))
                                                .recommending(READ_AGAIN),
                                        neither -> Verdict.passed(),
                                        Verdict::ofGap),
                        Verdict::ofGap);
    }

    private static Verdict enabledNeverRan(SyncView view) {
        return view.whereSyncIsOn(() -> view.lastSync()
                .fold(
                        at -> Verdict.passed(),
                        never -> Verdict.violated(enabled(view, true))
                                .withSeverity(isNew(view) ? Severity.INFO : Severity.WARNING)
                                .recommending(
                                        VIEW_STATUS_PAGE,
                                        ENABLE_SCHEDULER,
                                        CHECK_STAGING_MODE,
                                        TEST_CONNECTIVITY,
                                        FINISH_SETUP),
                        Verdict::ofGap));
    }

    private static boolean isNew(SyncView view) {
        Instant enabledAt = view.expectations().syncEnabledAt();
        return enabledAt != null && view.snapshot().ageOf(enabledAt).compareTo(FIRST_RUN) <= 0;
    }

    /** The service goes on saying that synchronization is on until it is off altogether. */
    private static Verdict disableInProgress(SyncView view) {
        Instant startedAt = view.expectations().switchOffStartedAt();
        if (startedAt == null) {
            return Verdict.notApplicable("not-declared");
        }
        return view.whereSyncIsOn(() -> view.age(Fact.known(startedAt))
                .map(started -> Verdict.violated(
                                Evidence.of("startedAt", startedAt), Evidence.of("elapsed", started.age()))
                        .withSeverity(started.isOver(TURNING_OFF) ? Severity.WARNING : Severity.INFO)
                        .recommending(WAIT_FOR_DEACTIVATION, CHECK_SERVICE_HEALTH))
                .map(Verdict.class::cast)
                .orElseGet(() -> Verdict.notApplicable("not-begun")));
    }

    private static Verdict turnedOff(SyncView view) {
        return view.enabled()
                .fold(
                        on -> on ? Verdict.passed() : turnedOffWithEvidence(view),
                        never -> Verdict.notApplicable("sync-off"),
                        Verdict::ofGap);
    }

    private static Verdict turnedOffWithEvidence(SyncView view) {
        List<Evidence> evidence = Stream.concat(
                        Stream.of(enabled(view, false)),
                        view.objectsSynced().age().stream()
                                .flatMap(aged -> Stream.of(lastSync(view, aged.at()), Evidence.of("age", aged.age()))))
                .toList();
        return Verdict.violated(evidence.toArray(Evidence[]::new))
                .withSeverity(BuiltInRule.severityOf(view.expectations().directorySync()))
                .recommending(WAIT_FOR_DEACTIVATION, TURN_SYNC_ON);
    }

    private static Verdict recentlyTurnedOff(SyncView view) {
        if (!view.enabled().is(false)) {
            return view.enabled()
                    .fold(on -> Verdict.passed(), never -> Verdict.notApplicable("sync-off"), Verdict::ofGap);
        }
        return view.objectsSynced()
                .judge(last -> last.age().compareTo(TURNING_OFF) >= 0
                        ? Verdict.passed()
                        : Verdict.violated(
                                        lastSync(view, last.at()),
                                        Evidence.of("age", last.age()),
                                        Evidence.of(
                                                "earliestSwitchOn", last.at().plus(TURNING_OFF)))
                                .recommending(WAIT_FOR_DEACTIVATION));
    }

    private static Verdict neverEnabled(SyncView view) {
        return view.enabled()
                .fold(
                        on -> Verdict.passed(),
                        never -> view.lastSync()
                                .fold(
                                        at -> Verdict.notApplicable("contradictory"),
                                        neither -> cloudOnly(view.policy()),
                                        Verdict::ofGap),
                        Verdict::ofGap);
    }

    private static Verdict cloudOnly(SyncPolicy policy) {
        Verdict.Violated verdict = Verdict.violated()
                .withSeverity(BuiltInRule.severityOf(policy.expectations().directorySync()))
                .recommending(VIEW_STATUS_PAGE);
        return policy.expectations().directorySync() == Expectation.EXPECTED
                ? verdict.recommending(SET_UP_SYNC)
                : verdict;
    }

    private static Evidence enabled(SyncView view, boolean value) {
        return Evidence.of("enabled", value).from(view.enabled().origin());
    }

    private static Evidence lastSync(SyncView view, Instant at) {
        return Evidence.of("lastSync", at).from(view.lastSync().origin());
    }
}
