package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaosTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";

    @Test
    void strikesTheSameRequestsForTheSameSeed() {
        assertThat(strikes(7, 0.5)).isEqualTo(strikes(7, 0.5)).isNotEqualTo(strikes(8, 0.5));
    }

    @Test
    void strikesAboutAsManyAsItIsTold() {
        assertThat(strikes(7, 0)).allMatch(Optional::isEmpty);
        assertThat(strikes(7, 1)).allMatch(Optional::isPresent);
        assertThat(strikes(7, 0.25).stream().filter(Optional::isPresent)).hasSizeBetween(200, 300);
    }

    @Test
    void fateDoesNotDependOnOtherRequests() {
        Chaos alone = new Chaos(7, 0.5);
        Chaos among = new Chaos(7, 0.5);

        for (int i = 0; i < 20; i++) {
            among.strike(seen("/other" + i));
            assertThat(among.strike(seen("/a"))).isEqualTo(alone.strike(seen("/a")));
        }
    }

    @Test
    void comesAfterScriptedFaultsAndEndsWithAReset() {
        fake.chaos(2026, 1);
        fake.script(Fault.onGraph("").status(418).once());
        assertThat(status()).isEqualTo(418);

        fake.reset();

        assertThat(status()).isEqualTo(401);
    }

    @Test
    void strikesOverTheWire() {
        fake.chaos(2026, 1);

        assertThat(Stream.generate(this::status).limit(30))
                .contains(0, 200, 502)
                .hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesRatesThatAreNone(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.chaos(1, rate))
                .withMessage("rate must be 0 to 1, but was " + rate);
    }

    private static List<Optional<Fault>> strikes(long seed, double rate) {
        Chaos chaos = new Chaos(seed, rate);
        return IntStream.range(0, 1000)
                .mapToObj(i -> chaos.strike(seen("/" + i % 7)))
                .toList();
    }

    private static Seen seen(String path) {
        RecordedRequest request = new RecordedRequest("GET", "graph.microsoft.com", path, "", false, null, null);
        return new Seen(null, request, null);
    }

    /** Zero for a broken connection. The client tries again when one breaks before the first byte of an answer. */
    private int status() {
        try {
            return browser.get(ORGANIZATION).statusCode();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }
}
