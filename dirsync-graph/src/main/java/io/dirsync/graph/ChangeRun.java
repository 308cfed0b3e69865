package io.dirsync.graph;

import io.dirsync.graph.PlannedChange.State;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies one plan: looks whether it still fits, sends what differs, and looks what came of it. */
final class ChangeRun {

    /** Between readings; what was written may be read from another replica. How long it takes is not documented. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            Duration.ofMillis(400),
            Duration.ofMillis(800),
            Duration.ofMillis(1600),
            Duration.ofMillis(3200),
            Duration.ofMillis(6400));

    private final TenantSettings settings;
    private final ChangePlan plan;
    private final List<PlannedChange> differing;
    private final ChangeFailure failures;

    ChangeRun(TenantSettings settings, ChangePlan plan) {
        this.settings = settings;
        this.plan = plan;
        this.differing = plan.in(State.TO_CHANGE);
        this.failures = new ChangeFailure(settings.access(), plan.tenant());
    }

    ChangeReport run() throws InterruptedException {
        throwIfStale(settings.read());
        try {
            return send();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failures.interrupted(e);
        }
    }

    private ChangeReport send() throws InterruptedException {
        ChangeBody body =
                ChangeBody.of(differing.stream().map(PlannedChange::change).toList());
        Optional<Failed> failure = settings.change(plan.directoryId(), body);
        if (failure.isPresent() && ChangeFailure.isCertain(failure.get())) {
            throw failures.refused(failure.get());
        }
        Reading after = readUntilSeen();
        if (failure.isPresent() && !isSeen(after)) {
            throw failures.unconfirmed(failure.get());
        }
        return report(after);
    }

    private Reading readUntilSeen() throws InterruptedException {
        Reading last = settings.read();
        for (Duration pause : PAUSES) {
            if (isSeen(last) || !settings.pause(pause)) {
                return last;
            }
            last = settings.read();
        }
        return last;
    }

    private boolean isSeen(Reading reading) {
        return differing.stream().allMatch(change -> change.isMet(value(change, reading)));
    }

    private ChangeReport report(Reading after) {
        return new ChangeReport(
                plan.tenant(),
                plan.changes().stream()
                        .map(change -> new AppliedChange(change.change(), change.now(), value(change, after)))
                        .toList());
    }

    private void throwIfStale(Reading present) {
        List<String> differences = new ArrayList<>();
        String directory = settings.reached(present).directoryId();
        if (!directory.equals(plan.directoryId())) {
            differences.add("the name belonged to directory " + plan.directoryId() + " and belongs to " + directory);
        }
        for (PlannedChange change : plan.changes()) {
            Fact<SettingValue> value = value(change, present);
            if (!isSame(change.now(), value)) {
                differences.add(change.change().setting() + " was " + text(change.now()) + " and is " + text(value));
            }
        }
        if (!differences.isEmpty()) {
            throw failures.stale(differences);
        }
    }

    private static Fact<SettingValue> value(PlannedChange change, Reading reading) {
        return SettingReader.read(reading, change.change().setting());
    }

    private static boolean isSame(Fact<SettingValue> one, Fact<SettingValue> other) {
        return one.toOptional().equals(other.toOptional()) && one.isMissing() == other.isMissing();
    }

    private static String text(Fact<SettingValue> fact) {
        return fact.fold(
                value -> value instanceof SettingValue.Guard guard && guard.threshold() != null
                        ? guard.code() + " " + guard.threshold()
                        : value.code(),
                missing -> "null",
                gap -> "unreadable, " + gap.detail());
    }
}
