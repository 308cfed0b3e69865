package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectVersionTest {

    @ParameterizedTest
    @CsvSource({
        "2.5.78.9, 2.5.79.0, -1",
        "2.5.79.0, 2.5.79.0, 0",
        "2.5.79, 2.5.79.0, 0",
        "2.5.79.1, 2.5.79.0, 1",
        "2.5.190.0, 2.5.79.0, 1",
        "2.10.0.0, 2.9.999.999, 1",
        "10.0, 9.9.9.9, 1",
        "02.05.079.00, 2.5.79.0, 0",
        "999999999.0, 2.5.79.0, 1"
    })
    void comparesNumberByNumber(String one, String other, int order) {
        assertThat(Integer.signum(ConnectVersion.of(one).compareTo(ConnectVersion.of(other))))
                .isEqualTo(order);
        assertThat(Integer.signum(ConnectVersion.of(other).compareTo(ConnectVersion.of(one))))
                .isEqualTo(-order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2",
                "2.",
                ".5",
                "2..5",
                "2.5.79.0.1",
                "2.5.79.0-beta",
                "-2.5",
                "2.5.x",
                "v2.5.79.0",
                "2.4294967296",
                "٢.٥"
            })
    void refusesOddTextWithoutThrowing(String text) {
        assertThat(ConnectVersion.parse(text)).isEmpty();
    }

    @Test
    void isWrittenWithFourNumbers() {
        assertThat(ConnectVersion.of(" 2.6.92 ")).hasToString("2.6.92.0");
    }
}
