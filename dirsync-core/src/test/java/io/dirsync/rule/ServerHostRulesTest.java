package io.dirsync.rule;

import static io.dirsync.rule.ServerFacts.HEALTHY;
import static io.dirsync.rule.ServerFacts.SCHEDULER;
import static io.dirsync.rule.ServerFacts.snapshot;
import static io.dirsync.snapshot.Snapshots.ago;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules about a server, its scheduler and its upkeep. */
class ServerHostRulesTest {

    @Test
    void findsNothingWrongWithAHealthyServer() {
        assertThat(Verdicts.rules("server."))
                .hasSize(25)
                .allSatisfy(
                        rule -> assertThat(Verdicts.of(rule, snapshot(HEALTHY))).isEqualTo("passed"));
        assertThat(RuleSet.standard().evaluate(snapshot(HEALTHY)).status()).isEqualTo(HealthStatus.HEALTHY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Windows Server 2016                   | passed
        Microsoft Windows Server 2019 Standard | passed
        windows server 2022 Datacenter        | passed
        Windows Server 2025                   | INFO
        Windows Server 2012 R2                | WARNING
        Windows Server 2008                   | WARNING
        Windows 11 Pro                        | WARNING
        10.0.20348                            | unknown
        ''                                    | unknown
        """)
    void knowsWhichSystemsAreSupported(String system, String verdict) {
        assertThat(Verdicts.of(ServerRules.OS_UNSUPPORTED, snapshot(HEALTHY.system(Fact.known(system)))))
                .isEqualTo(verdict);
    }

    @Test
    void namesTheUpdateThatTheNewestSystemNeeds() {
        TenantSnapshot snapshot = snapshot(HEALTHY.system(Fact.known("Windows Server 2025")));

        assertThat(Verdicts.evidence(ServerRules.OS_UNSUPPORTED, snapshot))
                .containsEntry("servers", List.of("SRV01"))
                .containsEntry("operatingSystem", "Windows Server 2025")
                .containsEntry("update", "KB5070773");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Enabled    | passed
        enabled    | passed
        Disabled   | INFO
        Suspended  | WARNING
        Unknown    | unknown
        """)
    void readsTheStateOfAutomaticUpgrade(String state, String verdict) {
        assertThat(Verdicts.of(
                        ServerRules.AUTO_UPGRADE,
                        snapshot(HEALTHY.upgrade(Fact.known(state), Fact.missing(), Fact.missing()))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"UpgradeNotSupportedCustomizedSyncRules, UpgradeNotSupportedCustomizedSyncRules", "' ', none"})
    void showsWhyAutomaticUpgradeIsSuspended(String reason, String shown) {
        TenantSnapshot snapshot =
                snapshot(HEALTHY.upgrade(Fact.known("Suspended"), Fact.known(reason), Fact.missing()));
        Map<String, Object> evidence = Verdicts.evidence(ServerRules.AUTO_UPGRADE, snapshot);

        assertThat(evidence).containsEntry("autoUpgrade", "Suspended");
        assertThat(evidence.getOrDefault("reason", "none")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"PT2H, passed", "PT2H0.000000001S, WARNING", "-PT5M, passed", "-PT6M, unknown"})
    void missesTheDataOfConnectHealthAfterTwoHours(Duration age, String verdict) {
        var activity = new ServerActivity(Fact.missing(), Fact.missing(), Fact.missing(), Fact.known(ago(age)));

        assertThat(Verdicts.of(ServerRules.HEALTH_NO_DATA, snapshot(HEALTHY.activity(activity))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, passed", "false, CRITICAL"})
    void findsAStoppedService(boolean running, String verdict) {
        assertThat(Verdicts.of(ServerRules.SERVICE_STOPPED, snapshot(HEALTHY.running(Fact.known(running)))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # enabled | staging | verdict
        true  | false   | passed
        false | false   | CRITICAL
        false | true    | INFO
        false | skipped | WARNING
        false | missing | WARNING
        false | denied  | WARNING
        """)
    void callsADisabledSchedulerCriticalOnTheActiveServer(boolean enabled, String staging, String verdict) {
        var scheduler = new SchedulerState(
                Fact.known(enabled), Fact.known(false), mode(staging), Fact.known(true), Fact.missing());

        assertThat(Verdicts.of(ServerRules.SCHEDULER_DISABLED, snapshot(HEALTHY.scheduler(scheduler))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"true, true, WARNING, passed", "false, false, passed, WARNING"})
    void readsSuspensionAndMaintenance(boolean suspended, boolean maintenance, String first, String second) {
        TenantSnapshot snapshot = snapshot(HEALTHY.scheduler(new SchedulerState(
                Fact.known(true), Fact.known(suspended), Fact.known(false), Fact.known(maintenance), Fact.missing())));

        assertThat(Verdicts.of(ServerRules.SCHEDULER_SUSPENDED, snapshot)).isEqualTo(first);
        assertThat(Verdicts.of(ServerRules.SCHEDULER_MAINTENANCE_OFF, snapshot)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({
        "PT30M, passed, PT0S",
        "PT24H, passed, PT0S",
        "PT24H0.000000001S, WARNING, PT24H",
        "P7D, WARNING, PT24H",
        "P7DT0.000000001S, CRITICAL, P7D"
    })
    void judgesTheInterval(Duration interval, String verdict, Duration threshold) {
        TenantSnapshot snapshot = snapshot(HEALTHY.scheduler(new SchedulerState(
                Fact.known(true), Fact.known(false), Fact.known(false), Fact.known(true), Fact.known(interval))));

        assertThat(Verdicts.of(ServerRules.SCHEDULER_INTERVAL, snapshot)).isEqualTo(verdict);
        if (!verdict.equals("passed")) {
            assertThat(Verdicts.evidence(ServerRules.SCHEDULER_INTERVAL, snapshot))
                    .containsEntry("interval", interval)
                    .containsEntry("threshold", threshold);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # modes of the servers      | exported by | staging        | two-active
        active                      | -     | passed         | passed
        active active               | -     | passed         | CRITICAL
        active active denied        | -     | unknown        | CRITICAL
        staging                     | -     | CRITICAL       | passed
        staging                     | SRV0  | CRITICAL       | passed
        staging                     | SRV9  | INFO           | passed
        staging staging             | -     | CRITICAL       | passed
        staging active              | -     | INFO           | passed
        staging active active       | -     | INFO           | CRITICAL
        staging denied              | -     | unknown        | unknown
        staging active denied       | -     | INFO           | unknown
        staging skipped             | -     | INFO           | passed
        active skipped              | -     | passed         | passed
        active denied               | -     | unknown        | unknown
        skipped                     | -     | not-applicable | not-applicable
        missing                     | -     | not-applicable | not-applicable
        denied                      | -     | unknown        | unknown
        ''                          | -     | not-applicable | not-applicable
        """)
    void wantsExactlyOneActiveServer(String modes, String exporter, String staging, String twoActive) {
        TenantSnapshot snapshot = exportedBy(exporter, snapshot(servers(modes)));

        assertThat(Verdicts.of(ServerRules.STAGING, snapshot)).isEqualTo(staging);
        assertThat(Verdicts.of(ServerRules.TWO_ACTIVE, snapshot)).isEqualTo(twoActive);
    }

    @Test
    void namesTheServersByTheirMode() {
        TenantSnapshot snapshot = snapshot(servers("staging active active"));

        assertThat(Verdicts.evidence(ServerRules.STAGING, snapshot)).containsEntry("servers", List.of("SRV0"));
        assertThat(Verdicts.evidence(ServerRules.TWO_ACTIVE, snapshot))
                .containsEntry("servers", List.of("SRV1", "SRV2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        server.os.unsupported            | A12
        server.auto-upgrade              | A11b
        server.health.no-data            | A47
        server.service.stopped           | A30 A31
        server.scheduler.disabled        | A32
        server.scheduler.suspended       | A33
        server.scheduler.interval        | A35
        server.scheduler.maintenance-off | A35b
        server.staging                   | A34
        server.two-active                | A34
        """)
    void recommends(String rule, String actions) {
        var scheduler = new SchedulerState(
                Fact.known(false),
                Fact.known(true),
                Fact.known(true),
                Fact.known(false),
                Fact.known(Duration.ofDays(2)));
        ServerFacts broken = HEALTHY.system(Fact.known("Windows Server 2012"))
                .running(Fact.known(false))
                .scheduler(scheduler)
                .upgrade(Fact.known("Disabled"), Fact.missing(), Fact.missing())
                .activity(new ServerActivity(
                        Fact.missing(), Fact.missing(), Fact.missing(), Fact.known(ago(Duration.ofDays(1)))));

        assertThat(Verdicts.actions(RuleId.of(rule), snapshot(broken, HEALTHY, HEALTHY.name("SRV02"))))
                .isEqualTo(actions);
    }

    private static ServerFacts[] servers(String modes) {
        List<String> each =
                Stream.of(modes.split(" ")).filter(mode -> !mode.isEmpty()).toList();
        return Stream.iterate(0, i -> i < each.size(), i -> i + 1)
                .map(i -> HEALTHY.name("SRV" + i).scheduler(SCHEDULER).staging(mode(each.get(i))))
                .toArray(ServerFacts[]::new);
    }

    private static Fact<Boolean> mode(String mode) {
        return switch (mode) {
            case "true", "staging" -> Fact.known(true);
            case "false", "active" -> Fact.known(false);
            case "missing" -> Fact.missing();
            case "denied" -> unreadable(Gap.Reason.PERMISSION_DENIED);
            default -> Fact.notRequested();
        };
    }

    private static TenantSnapshot exportedBy(String machine, TenantSnapshot snapshot) {
        Fact<String> exporter = machine.equals("-") ? Fact.missing() : Fact.known(machine);
        return snapshot.toBuilder()
                .syncClient(new SyncClient(
                        Fact.missing(), exporter, Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing()))
                .build();
    }
}
