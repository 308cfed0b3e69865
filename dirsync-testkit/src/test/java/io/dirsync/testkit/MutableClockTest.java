package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    @Test
    void standsStillAtItsDefaultStart() {
        MutableClock clock = MutableClock.create();

        assertThat(clock.instant())
                .isEqualTo(Instant.parse("2026-11-22T12:00:00Z"))
                .isEqualTo(clock.instant());
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void movesForwardByADuration() {
        MutableClock clock = MutableClock.at(Instant.EPOCH);

        clock.advance(Duration.ofNanos(1));
        clock.advance(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo(Instant.parse("1970-01-02T00:00:00.000000001Z"));
    }

    @Test
    void movesToAnInstantForwardOrBackward() {
        MutableClock clock = MutableClock.create();

        clock.set(Instant.EPOCH);

        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
        assertThat(clock).hasToString("MutableClock[1970-01-01T00:00:00Z]");
    }

    @Test
    void viewInAnotherZoneMovesAlong() {
        MutableClock clock = MutableClock.create();
        Clock copenhagen = clock.withZone(ZoneId.of("Europe/Copenhagen"));

        clock.advance(Duration.ofHours(1));

        assertThat(copenhagen.instant()).isEqualTo(clock.instant());
        assertThat(copenhagen.getZone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    }

    @Test
    void refusesToAdvanceBackward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MutableClock.create().advance(Duration.ofSeconds(-1)))
                .withMessage("by must not be negative, but was PT-1S. Move back with set(..).");
    }

    @Test
    void losesNoStepThatThreadsTakeAtTheSameTime() {
        MutableClock clock = MutableClock.at(Instant.EPOCH);

        IntStream.range(0, 1_000).parallel().forEach(i -> clock.advance(Duration.ofSeconds(1)));

        assertThat(clock.instant()).isEqualTo(Instant.ofEpochSecond(1_000));
    }
}
