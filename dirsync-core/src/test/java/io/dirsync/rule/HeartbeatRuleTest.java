package io.dirsync.rule;

import static io.dirsync.rule.ServerFacts.HEALTHY;
import static io.dirsync.rule.ServerFacts.event;
import static io.dirsync.rule.ServerFacts.snapshot;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the heartbeat of password hash synchronization. */
class HeartbeatRuleTest {

    private static final Duration LONG_AGO = Duration.ofHours(4);

    @ParameterizedTest
    @CsvSource({
        "PT120M, passed",
        "PT120M0.000000001S, WARNING",
        "PT3H, WARNING",
        "PT3H0.000000001S, CRITICAL",
        "-PT5M, passed",
        "-PT6M, unknown"
    })
    void missesTheHeartbeat(Duration age, String verdict) {
        assertThat(judge(HEALTHY.events(event(654, age, "")))).isEqualTo(verdict);
    }

    @Test
    void takesTheLatestHeartbeatOfEachConnector() {
        ServerEvent silent = new ServerEvent(654, ago(LONG_AGO), "fabrikam.com", "");
        ServerEvent never = new ServerEvent(652, ago(Duration.ofMinutes(1)), "adatum.com", "81");
        ServerFacts beating = HEALTHY.events(event(654, LONG_AGO, ""), event(654, Duration.ofMinutes(9), ""));

        assertThat(judge(beating)).isEqualTo("passed");
        assertThat(evidence(HEALTHY.events(event(654, Duration.ofMinutes(9), ""), silent)))
                .containsEntry("connectors", List.of("fabrikam.com"))
                .containsEntry("lastHeartbeat", ago(LONG_AGO))
                .containsEntry("age", LONG_AGO)
                .containsEntry("threshold", Duration.ofHours(3));
        assertThat(evidence(HEALTHY.events(event(654, Duration.ofMinutes(9), ""), never)))
                .containsEntry("connectors", List.of("adatum.com"))
                .doesNotContainKey("lastHeartbeat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # switch of the tenant | log | verdict
        on      | empty | CRITICAL
        skipped | empty | not-applicable
        denied  | empty | unknown
        missing | empty | not-applicable
        off     | empty | not-applicable
        off     | old   | not-applicable
        skipped | old   | CRITICAL
        denied  | old   | CRITICAL
        """)
    void expectsAHeartbeatOnlyWhereHashesAreSynchronized(String tenant, String log, String verdict) {
        ServerFacts server = log.equals("old") ? HEALTHY.events(event(654, LONG_AGO, "")) : HEALTHY.events();
        TenantSnapshot snapshot = snapshot(server).toBuilder()
                .passwordSync(new PasswordSync(fact(tenant), Fact.notRequested()))
                .build();

        assertThat(Verdicts.of(ServerRules.PHS_HEARTBEAT_MISSING, snapshot)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"on, not-applicable", "off, CRITICAL", "missing, CRITICAL", "skipped, not-applicable", "denied, unknown"
    })
    void expectsNoHeartbeatInStagingMode(String staging, String verdict) {
        assertThat(judge(HEALTHY.events(event(654, LONG_AGO, "")).staging(fact(staging))))
                .isEqualTo(verdict);
    }

    @Test
    void ignoresEventsThatAreNotAboutPasswords() {
        ServerEvent other = new ServerEvent(6900, ago(LONG_AGO), "adatum.com", "");

        assertThat(judge(HEALTHY.events(event(654, Duration.ofMinutes(9), ""), other)))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | 611 | 8453 | server.phs.permission-denied
        true  | 655 | 90   | server.phs.not-activated
        false | 654 | ''   | server.service.stopped
        """)
    void isExplainedByWhatTheSameServerSuffersFrom(boolean running, int id, String code, String root) {
        ServerFacts server = HEALTHY.running(Fact.known(running)).events(event(id, Duration.ofHours(5), code));

        SyncHealthReport report = RuleSet.standard().evaluate(snapshot(server));

        assertThat(report.consequences())
                .extracting(Finding::rule, finding -> String.valueOf(finding.root()))
                .containsExactly(Tuple.tuple(ServerRules.PHS_HEARTBEAT_MISSING, root));
    }

    @Test
    void isNotExplainedByWhatAnotherServerSuffersFrom() {
        ServerFacts stopped = HEALTHY.name("SRV02").running(Fact.known(false));
        ServerFacts silent = HEALTHY.events(event(654, LONG_AGO, ""));

        SyncHealthReport report = RuleSet.standard().evaluate(snapshot(stopped, silent));

        assertThat(report.finding(ServerRules.PHS_HEARTBEAT_MISSING)).isPresent();
    }

    @Test
    void recommends() {
        assertThat(Verdicts.actions(
                        ServerRules.PHS_HEARTBEAT_MISSING, snapshot(HEALTHY.events(event(654, LONG_AGO, "")))))
                .isEqualTo("A28 A30");
    }

    private static String judge(ServerFacts server) {
        return Verdicts.of(ServerRules.PHS_HEARTBEAT_MISSING, snapshot(server));
    }

    private static Map<String, Object> evidence(ServerFacts server) {
        return Verdicts.evidence(ServerRules.PHS_HEARTBEAT_MISSING, snapshot(server));
    }

    private static Fact<Boolean> fact(String state) {
        return switch (state) {
            case "on" -> Fact.known(true);
            case "off" -> Fact.known(false);
            case "missing" -> Fact.missing();
            case "denied" -> unreadable(Gap.Reason.PERMISSION_DENIED);
            default -> Fact.notRequested();
        };
    }
}
