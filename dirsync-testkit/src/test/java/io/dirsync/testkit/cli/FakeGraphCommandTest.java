package io.dirsync.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.scenario.ScenarioFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FakeGraphCommandTest {

    @TempDir
    private Path folder;

    @Test
    void servesUntilItIsToldToStop() throws Exception {
        Path certificate = folder.resolve("ca.pem");
        try (RunningCommand command = RunningCommand.start(
                "--scenario", "STALE_DIRECTORY=contoso.onmicrosoft.com", "--ca-out", certificate.toString())) {
            RealClient client = RealClient.of(command, certificate);

            assertThat(client.organization(command.said("tenant")))
                    .contains("\"id\":\""
                            + FakeTenant.healthy("contoso.onmicrosoft.com").guid() + "\"");
            assertThat(client.status("/v1.0/unheard-of")).isEqualTo(501);

            command.terminate();

            assertThat(command.exitCode()).isEqualTo(128 + 15);
            assertThat(command.complaints())
                    .isEqualTo("Asked for, but not served: GET " + command.said("base URL") + "/v1.0/unheard-of");
        }
    }

    @Test
    void startsFromAFileAndWritesOne() throws Exception {
        Path given = folder.resolve("given.json");
        Path exported = folder.resolve("exported.json");
        ScenarioFile file = ScenarioFile.of(FakeTenant.staleDirectory("contoso.example"));
        file.write(given);
        try (RunningCommand command =
                RunningCommand.start("--scenario", given.toString(), "--export", exported.toString())) {
            assertThat(exported).hasContent(file.json());
            Files.delete(exported);

            command.terminate();
            command.exitCode();

            assertThat(exported).hasContent(file.json());
        }
    }

    @Test
    void lenientFakeAnswersWhatItDoesNotServe() throws Exception {
        Path certificate = folder.resolve("ca.pem");
        try (RunningCommand command = RunningCommand.start("--lenient", "--ca-out", certificate.toString())) {
            assertThat(RealClient.of(command, certificate).status("/v1.0/unheard-of"))
                    .isEqualTo(400);

            command.terminate();

            assertThat(command.complaints()).isEmpty();
        }
    }
}
