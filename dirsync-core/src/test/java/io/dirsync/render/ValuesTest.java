package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    private static final Values ENGLISH = new Values(Words.in(Locale.ENGLISH), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "PT0S, less than a minute",
        "PT59.999S, less than a minute",
        "PT1M, 1 minute",
        "PT59M59S, 59 minutes",
        "PT1H, 1 hour",
        "PT2H1M, 2 hours 1 minute",
        "PT24H, 1 day",
        "PT49H59M, 2 days 1 hour",
        "P3650D, 3650 days"
    })
    void writesTheTwoLargestUnitsOfALengthOfTime(Duration duration, String words) {
        assertThat(ENGLISH.duration(duration)).isEqualTo(words);
    }

    @Test
    void writesEveryKindOfEvidence() {
        assertThat(ENGLISH.of(Evidence.of("at", Instant.parse("2026-01-02T03:04:05Z"))))
                .isEqualTo("2026-01-02 03:04 UTC");
        assertThat(ENGLISH.of(Evidence.of("on", true))).isEqualTo("True");
        assertThat(ENGLISH.of(Evidence.of("count", 1234567L))).isEqualTo("1234567");
        assertThat(ENGLISH.of(Evidence.of("domains", List.of("a.com", "b.com"))))
                .isEqualTo("a.com, b.com");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        9  | 1, 2, 3, 4, 5, 6, 7, 8, 9
        10 | 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
        11 | 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, +1
        25 | 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, +15
        """)
    void countsWhatALongListDoesNotShow(int length, String shown) {
        List<String> names =
                IntStream.rangeClosed(1, length).mapToObj(String::valueOf).toList();

        assertThat(ENGLISH.of(Evidence.of("objects", names))).isEqualTo(shown);
    }

    @Test
    void translatesTheCodesOfTheLibraryAndNothingElse() {
        assertThat(ENGLISH.of(Evidence.of("gap", "TIMED_OUT"))).isEqualTo("the service did not answer in time");
        assertThat(ENGLISH.of(Evidence.of("fact", "directorySync.lastSync"))).isEqualTo("Last directory sync");
        assertThat(ENGLISH.of(Evidence.of("fact", "features.blockSoftMatchEnabled")))
                .isEqualTo("Switch blockSoftMatchEnabled");
        assertThat(ENGLISH.of(Evidence.of("code", "SomethingNew"))).isEqualTo("SomethingNew");
    }

    @Test
    void fillsPlaceholdersLiterallyAndLeavesStrangersAlone() {
        assertThat(Template.fill("{a} and {b} and {c}", Map.of("a", "$1\\", "b", "{c}")))
                .isEqualTo("$1\\ and {c} and {c}");
    }
}
