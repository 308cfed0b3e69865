package io.dirsync.rule;

import static io.dirsync.rule.ServerFacts.HEALTHY;
import static io.dirsync.rule.ServerFacts.event;
import static io.dirsync.rule.ServerFacts.snapshot;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules that read the log and the runs of a server. */
class ServerLogRulesTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # rule                       | last run                            | event | verdict
        server.export.deletion-threshold | success                             | 654 | passed
        server.export.deletion-threshold | stopped-deletion-threshold-exceeded | 654 | CRITICAL
        server.export.deletion-threshold | success                             | 116 | CRITICAL
        server.export.deletion-threshold | skipped                             | 116 | CRITICAL
        server.export.deletion-threshold | skipped                             | 654 | passed
        server.export.deletion-threshold | denied                              | 116 | CRITICAL
        server.export.deletion-threshold | denied                              | 654 | unknown
        server.export.deletion-threshold | stopped-database-disk-full          | 654 | passed
        server.database.full             | stopped-database-disk-full          | 654 | CRITICAL
        server.database.full             | success                             | 6323 | CRITICAL
        server.database.full             | success                             | 116 | passed
        server.run-profile.server-down   | stopped-server-down                 | 654 | CRITICAL
        server.run-profile.server-down   | stopped-extension-dll-exception     | 654 | CRITICAL
        server.run-profile.server-down   | completed-export-errors             | 654 | passed
        server.run-profile.server-down   | denied                              | 654 | unknown
        server.run-profile.server-down   | skipped                             | 654 | not-applicable
        """)
    void readsTheLastRunsAndTheLog(String rule, String run, int event, String verdict) {
        ServerFacts server = HEALTHY.runs(runs(run)).events(event(event, HOUR, ""));

        assertThat(Verdicts.of(rule, snapshot(server))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # event | code | credentials | certificate | not-activated
        115  | ''         | CRITICAL | passed   | passed
        659  | AADSTS50054 | CRITICAL | passed  | passed
        659  | 50054      | CRITICAL | passed   | passed
        659  | AADSTS50034 | passed  | passed   | passed
        6900 | AADSTS50054 | CRITICAL | passed  | passed
        6900 | ''         | passed   | passed   | passed
        654  | AADSTS50054 | passed  | passed   | passed
        1011 | ''         | passed   | WARNING  | passed
        1012 | ''         | passed   | CRITICAL | passed
        652  | 90         | passed   | passed   | CRITICAL
        655  | 90         | passed   | passed   | CRITICAL
        652  | 81         | passed   | passed   | passed
        611  | 90         | passed   | passed   | passed
        """)
    void readsTheNumbersAndCodesOfEvents(int id, String code, String credentials, String certificate, String phs) {
        TenantSnapshot snapshot = snapshot(HEALTHY.events(event(id, HOUR, code)));

        assertThat(Verdicts.of(ServerRules.CREDENTIALS_CLOUD, snapshot)).isEqualTo(credentials);
        assertThat(Verdicts.of(ServerRules.CERTIFICATE, snapshot)).isEqualTo(certificate);
        assertThat(Verdicts.of(ServerRules.PHS_NOT_ACTIVATED, snapshot)).isEqualTo(phs);
    }

    @ParameterizedTest
    @CsvSource({
        "611, 8453, PT24H, CRITICAL",
        "611, 8453, PT24H0.000000001S, passed",
        "611, 8439, PT1H, passed",
        "652, 8453, PT1H, passed"
    })
    void countsRefusalsOfTheLastDay(int id, String code, Duration age, String verdict) {
        assertThat(Verdicts.of(ServerRules.PHS_PERMISSION_DENIED, snapshot(HEALTHY.events(event(id, age, code)))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PT1H | 654 | PT2H              | INFO
        PT1H | 654 | PT1H              | INFO
        PT1H | 654 | PT59M59.999999999S | passed
        PT1H | 651 | PT5M              | passed
        PT1H | 611 | PT5M              | INFO
        """)
    void waitsForAFullSynchronizationUntilHashesFlowAgain(Duration waiting, int other, Duration age, String verdict) {
        TenantSnapshot snapshot = snapshot(HEALTHY.events(event(613, waiting, ""), event(other, age, "")));

        assertThat(Verdicts.of(ServerRules.PHS_WAITING_FULL_SYNC, snapshot)).isEqualTo(verdict);
    }

    @Test
    void tellsConnectorsApartThatWait() {
        TenantSnapshot snapshot = snapshot(HEALTHY.events(
                event(613, HOUR, ""), new ServerEvent(654, ago(Duration.ofMinutes(5)), "fabrikam.com", "")));

        assertThat(Verdicts.of(ServerRules.PHS_WAITING_FULL_SYNC, snapshot)).isEqualTo("INFO");
    }

    @Test
    void showsTheLatestEvent() {
        TenantSnapshot snapshot = snapshot(HEALTHY.events(
                event(1012, Duration.ofHours(3), ""), event(1012, HOUR, ""), event(1012, Duration.ofHours(2), "")));

        assertThat(Verdicts.evidence(ServerRules.CERTIFICATE, snapshot))
                .containsEntry("servers", List.of("SRV01"))
                .containsEntry("event", 1012L)
                .containsEntry("loggedAt", ago(HOUR));
    }

    @Test
    void showsHowTheRunsEnded() {
        TenantSnapshot snapshot =
                snapshot(HEALTHY.runs(Fact.known(List.of("success", "stopped-server-down", "stopped-server-down"))));

        assertThat(Verdicts.evidence(ServerRules.RUN_PROFILE_SERVER_DOWN, snapshot))
                .containsEntry("runStatus", "stopped-server-down");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        server.export.deletion-threshold | 116  | '' | A40 A41
        server.database.full             | 6323 | '' | A42 A43
        server.credentials.cloud         | 115  | '' | A24 A26
        server.certificate               | 1011 | '' | A26
        server.phs.permission-denied     | 611  | 8453 | A20 A21
        server.phs.not-activated         | 655  | 90 | A27
        server.phs.waiting-full-sync     | 613  | '' | A46
        """)
    void recommends(String rule, int id, String code, String actions) {
        assertThat(Verdicts.actions(RuleId.of(rule), snapshot(HEALTHY.events(event(id, HOUR, code)))))
                .isEqualTo(actions);
    }

    @Test
    void recommendsWhereAServerIsDown() {
        assertThat(Verdicts.actions(
                        ServerRules.RUN_PROFILE_SERVER_DOWN,
                        snapshot(HEALTHY.runs(Fact.known(List.of("stopped-server-down"))))))
                .isEqualTo("A30 A24 A36");
    }

    private static Fact<List<String>> runs(String status) {
        return switch (status) {
            case "skipped" -> Fact.notRequested();
            case "denied" -> unreadable(Gap.Reason.PERMISSION_DENIED);
            default -> Fact.known(List.of("success", status));
        };
    }
}
