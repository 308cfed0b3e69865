package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT0S", "17, PT17S", "' 17 ', PT17S", "1.5, PT1.5S", "0.0001, PT0.001S", "999999999, PT277777H46M39S"
    })
    void readsSeconds(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, NOW)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"'Sun, 22 Nov 2026 12:02:00 GMT', PT2M", "'Sun, 22 Nov 2026 11:00:00 GMT', PT0S"})
    void readsDates(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1e3", "12345678901234567890", "2026-11-22T12:02:00Z"})
    void passesOverNonsense(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isEmpty();
    }

    @Test
    void isEmptyWithoutHeader() {
        assertThat(RetryAfter.parse(null, NOW)).isEmpty();
    }
}
