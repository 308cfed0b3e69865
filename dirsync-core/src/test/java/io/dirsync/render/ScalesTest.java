package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    private static final LogScale SCALE = new LogScale(Duration.ofSeconds(10), Duration.ofSeconds(1000), 200);
    private static final Duration MOST = Duration.between(Instant.MIN, Instant.MAX);

    @ParameterizedTest
    @CsvSource(textBlock = """
        PT0S,    0
        PT9S,    0
        PT10S,   0
        PT100S,  100
        PT1000S, 200
        PT1001S, 200
        P9999D,  200
        """)
    void placesLengthsByTheirMagnitude(Duration length, int x) {
        assertThat(SCALE.x(length)).isEqualTo(x);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        PT-1H,  PT0S, PT-1H, 0
        PT-1H,  PT0S, PT0S,  100
        PT-1H,  PT1H, PT-1H, 0
        PT-1H,  PT1H, PT0S,  50
        PT-1H,  PT1H, PT1H,  100
        PT-99H, PT9H, PT0S,  67
        PT-99H, PT9H, PT-9H, 33
        PT-1H,  PT1H, PT-2H, 0
        PT-1H,  PT1H, PT2H,  100
        """)
    void placesPastAndFutureAroundNow(Duration past, Duration future, Duration at, int x) {
        assertThat(new TimeAxis(past, future, 100).x(at)).isEqualTo(x);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, PT0S", "PT-1S, PT0S"})
    void findsAPlaceEvenWhereThereIsNoRoom(Duration past, Duration future) {
        assertThat(new TimeAxis(past, future, 100).now()).isBetween(0, 100);
        assertThat(new TimeAxis(past, future, 100).x(MOST)).isBetween(0, 100);
        assertThat(SCALE.x(MOST)).isEqualTo(200);
    }
}
