package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.UpgradeState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerEvidenceJsonTest {

    private static final String ENVELOPE =
            "{\"schemaVersion\": \"1.0\", \"kind\": \"serverEvidence\", \"servers\": %s}";

    private static final SyncServer DOCUMENTED = new SyncServer(
            "SRV01",
            Fact.known("2.6.92.0"),
            Fact.known("Windows Server 2022"),
            Fact.known(true),
            new SchedulerState(
                    Fact.known(true),
                    Fact.known(false),
                    Fact.known(false),
                    Fact.known(true),
                    Fact.known(Duration.ofMinutes(30))),
            new ServerActivity(
                    Fact.known(List.of(new ServerEvent(654, Instant.parse("2026-11-22T11:40:00Z"), "contoso.com", ""))),
                    Fact.known(List.of("success", "stopped-server-down")),
                    Fact.known(List.of(
                            new ObjectErrorGroup("InvalidSoftMatch", "ProxyAddresses", 2, Fact.notRequested()))),
                    Fact.missing()),
            new UpgradeState(
                    Fact.known("Enabled"),
                    Fact.notRequested(),
                    Fact.unreadable(Gap.of(Gap.Reason.PERMISSION_DENIED, "Access to the path is denied"))));

    @Test
    void readsTheExampleOfItsDocumentation() throws IOException {
        String example = example();

        assertThat(ServerEvidenceJson.read(example)).isEqualTo(new ServerEvidence(Fact.known(List.of(DOCUMENTED))));
        assertThat(Schemas.SERVER_EVIDENCE.complaints(example)).isEmpty();
    }

    @Test
    void readsTextReadersAndBytesAlike() throws IOException {
        String example = example();
        ServerEvidence evidence = ServerEvidenceJson.read(example);

        assertThat(ServerEvidenceJson.read(new StringReader(example))).isEqualTo(evidence);
        assertThat(ServerEvidenceJson.read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        true                                                          | Known
        null                                                          | Missing
        {"state": "known", "value": true}                             | Known
        {"state": "missing"}                                          | Missing
        {"state": "unreadable", "gap": {"reason": "timedOut"}}        | Unreadable
        """)
    void readsPlainValuesNullAndWholeFacts(String value, String state) {
        String document = ENVELOPE.formatted("[{\"name\": \"SRV01\", \"serviceRunning\": " + value + "}]");

        SyncServer server = ServerEvidenceJson.read(document)
                .servers()
                .toOptional()
                .orElseThrow()
                .get(0);

        assertThat(server.serviceRunning().getClass().getSimpleName()).isEqualTo(state);
        assertThat(server.version()).isEqualTo(Fact.notRequested());
        assertThat(server.scheduler()).isEqualTo(SchedulerState.notRequested());
        assertThat(Schemas.SERVER_EVIDENCE.complaints(document)).isEmpty();
    }

    @Test
    void knowsThatThereAreNoServers() {
        assertThat(ServerEvidenceJson.read(ENVELOPE.formatted("null")).servers())
                .isEqualTo(Fact.missing());
        assertThat(ServerEvidenceJson.read(ENVELOPE.formatted("[]")).servers()).isEqualTo(Fact.known(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"name": "SRV01"}                                             | /servers must be a plain value, null, or an object with a state, but is an object.
        [{}]                                                          | /servers/0/name is missing. Add it, or write the document anew.
        [{"name": "SRV01", "serviceRunning": "Running"}]              | /servers/0/serviceRunning must be true or false, but is "Running".
        [{"name": "SRV01", "scheduler": {"interval": {"Ticks": 18}}}] | /servers/0/scheduler/interval must be a plain value, null, or an object with a state, but is an object.
        [{"name": "SRV01", "scheduler": {"interval": "00:30:00"}}]    | /servers/0/scheduler/interval must be a length of time such as PT30M or P3DT4H, but is "00:30:00".
        [{"name": "SRV01", "activity": {"healthDataAt": "/Date(17)/"}}] | /servers/0/activity/healthDataAt must be an instant such as 2026-11-22T12:00:00Z, but is "/Date(17)/".
        [{"name": "SRV01", "activity": {"runStatuses": "success"}}]   | /servers/0/activity/runStatuses must be a list, but is "success".
        [{"name": "SRV01", "activity": {"events": [{"id": 2147483648}]}}] | /servers/0/activity/events/0/id must be a whole number of at most 32 bits, but is 2147483648.
        """)
    void saysWhatAScriptGotWrong(String servers, String message) {
        String document = ENVELOPE.formatted(servers);

        assertThatThrownBy(() -> ServerEvidenceJson.read(document))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessage(message);
        assertThat(Schemas.SERVER_EVIDENCE.complaints(document)).isNotEmpty();
    }

    @Test
    void noticesThatAScriptMisspelledTheServers() {
        String document = ENVELOPE.formatted("[]").replace("servers", "server");

        assertThatThrownBy(() -> ServerEvidenceJson.read(document))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessage("/servers is missing. Add it, or write the document anew.");
    }

    @Test
    void refusesAReport() {
        assertThatThrownBy(() -> ServerEvidenceJson.read(Documents.everything()))
                .isExactlyInstanceOf(JsonFormatException.class)
                .hasMessage("/kind must be \"serverEvidence\", but is \"report\". Read it with ReportJson.");
    }

    private static String example() throws IOException {
        Path source = Path.of("src", "main", "java", "io", "dirsync", "json", "ServerEvidenceJson.java");
        return Files.readAllLines(source).stream()
                .dropWhile(line -> !line.contains("<pre>{@code"))
                .skip(1)
                .takeWhile(line -> !line.contains("}</pre>"))
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
    }
}
