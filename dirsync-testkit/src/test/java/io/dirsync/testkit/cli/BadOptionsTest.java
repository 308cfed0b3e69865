package io.dirsync.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadOptionsTest {

    static Stream<Arguments> badOptions() {
        return Stream.of(
                Arguments.of("--scenario stale", "--scenario: there is no scenario \"stale\". --list shows all;"),
                Arguments.of("--scenario healthy=contoso", "Not a tenant: \"contoso\"."),
                Arguments.of("--scenario healthy --scenario healthy", "two tenants are called healthy.onmicrosoft.com"),
                Arguments.of("--scenario none.json", "--scenario: none.json: none.json cannot be read."),
                Arguments.of("--export /nowhere/it.json", "--export: /nowhere/it.json cannot be written."),
                Arguments.of("--port 65536", "server must be a port from 0 to 65535, but was 65536"),
                Arguments.of("--port -1", "server must be a port from 0 to 65535, but was -1"),
                Arguments.of("--proxy-port 65536", "proxy must be a port from 0 to 65535, but was 65536"),
                Arguments.of("--port https", "Invalid value for option '--port'"),
                Arguments.of("--port 9 --proxy-port 9", "Server and proxy cannot share port 9."),
                Arguments.of("--port", "Missing required parameter for option '--port'"),
                Arguments.of("--ca-out /nowhere/ca.pem", "--ca-out: /nowhere/ca.pem cannot be written."),
                Arguments.of("--verbose", "Unknown option: '--verbose'"),
                Arguments.of("healthy", "Unmatched argument at index 0: 'healthy'"));
    }

    @ParameterizedTest
    @MethodSource("badOptions")
    void areNamedAndEndWithCodeTwo(String options, String complaint) {
        Invocation invocation = Invocation.of(options);

        assertThat(invocation.exitCode()).isEqualTo(2);
        assertThat(invocation.err()).contains(complaint).contains("--help lists the options");
        assertThat(invocation.out()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("optionsOfPorts")
    void portInUseIsNamedAndEndsWithCodeOne(String option, String owner) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Invocation invocation = Invocation.of(option + " " + other.getLocalPort());

            assertThat(invocation.exitCode()).isEqualTo(1);
            assertThat(invocation.err())
                    .isEqualToNormalizingNewlines("The " + owner + " of the fake cannot listen on port "
                            + other.getLocalPort() + ", probably because another program does."
                            + " Give another port, or 0 for any that is free.\n");
        }
    }

    static Stream<Arguments> optionsOfPorts() {
        return Stream.of(Arguments.of("--port", "server"), Arguments.of("--proxy-port", "proxy"));
    }

    @Test
    void helpListsTheOptions() {
        Invocation invocation = Invocation.of("--help");

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.out())
                .contains("--scenario", "--port", "--proxy-port", "--ca-out", "--lenient", "--export", "--list");
    }

    @Test
    void listNamesEveryScenario() {
        Invocation invocation = Invocation.of("--list");

        assertThat(invocation.exitCode()).isZero();
        assertThat(invocation.out())
                .contains("stale-directory              objects arrived 4 days ago, passwords 4 minutes ago")
                .contains("service-incident");
    }
}
