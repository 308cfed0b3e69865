package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened as far as is known, and how long ago.
 *
 * @param fact when it happened
 * @param aged how long ago it was; null if that is not known, or the instant lies too far in the future to mean anything
 */
record SyncEvent(Fact<Instant> fact, @Nullable Aged aged) {

    /** An instant and how long ago it was, which is never negative. */
    record Aged(Instant at, Duration age) {

        boolean isOver(Duration limit) {
            return age.compareTo(limit) > 0;
        }
    }

    /** Judges how long ago it happened, unless it has not happened yet. */
    Verdict judge(Function<Aged, ? extends Verdict> judge) {
        return aged == null ? Verdict.judge(fact, this::inFuture) : judge.apply(aged);
    }

    Optional<Aged> age() {
        return Optional.ofNullable(aged);
    }

    /** The instant as evidence, if it lies too far in the future. */
    Optional<Evidence> futureEvidence(String name) {
        return aged == null && fact instanceof Fact.Known<Instant> known
                ? Optional.of(Evidence.of(name, known.value()).from(known.origin()))
                : Optional.empty();
    }

    private Verdict inFuture(Instant at) {
        return Verdict.indeterminate("in-future", Evidence.of("at", at).from(fact.origin()));
    }
}
