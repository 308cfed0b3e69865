package io.dirsync.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthStatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HEALTHY        | 0
        NOT_CONFIGURED | 0
        DEGRADED       | 1
        UNHEALTHY      | 2
        UNKNOWN        | 3
        """)
    void speaksToMonitoringInTheirExitCodes(HealthStatus status, int code) {
        assertThat(status.exitCode()).isEqualTo(code);
    }
}
