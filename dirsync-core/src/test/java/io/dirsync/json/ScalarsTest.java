package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00:00Z, 2026-11-22T12:00:00Z",
        "2026-11-22T12:00:00.5Z, 2026-11-22T12:00:00.500Z",
        "2026-11-22T12:00:00.000000001Z, 2026-11-22T12:00:00.000000001Z",
        "2026-11-22T13:00:00.0000000+01:00, 2026-11-22T12:00:00Z",
        "-1000000000-01-01T00:00:00Z, -1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z, +1000000000-12-31T23:59:59.999999999Z"
    })
    void writesInstantsInUtcWithAsManyDigitsAsThereAre(String read, String written) {
        assertThat(Scalars.INSTANT.write(Instant.parse(read)).textValue()).isEqualTo(written);
        assertThat(read(Scalars.INSTANT, read)).isEqualTo(read(Scalars.INSTANT, written));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S",
        "P4D, PT96H",
        "PT0.000000001S, PT0.000000001S",
        "PT-1S, -PT1S",
        "PT-0.5S, -PT0.5S",
        "PT-25H-1M-1.5S, -PT25H1M1.5S"
    })
    void writesLengthsOfTimeAsTheStandardHasThem(String read, String written) {
        assertThat(Scalars.DURATION.write(Duration.parse(read)).textValue()).isEqualTo(written);
        assertThat(read(Scalars.DURATION, written)).isEqualTo(Duration.parse(read));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5.0, 5", "5e2, 500", "-9223372036854775808, -9223372036854775808"})
    void readsEverySpellingOfAWholeNumber(String json, long value) {
        assertThat(Scalars.INTEGER.read(new Place(Documents.tree(json), "", new Dialect(0, false))))
                .isEqualTo(value);
    }

    private static <T> T read(Form<T> form, String text) {
        return form.read(new Place(Scalars.TEXT.write(text), "", new Dialect(0, false)));
    }
}
