package io.dirsync.rule;

import static io.dirsync.rule.ServerFacts.event;
import static io.dirsync.rule.Trigger.inConnect;
import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What makes the rules of the servers of Connect Sync speak. */
@NullMarked
final class ServerTriggers {

    private static final ServerFacts HEALTHY = HealthyTenants.server();
    private static final Fact<Boolean> ON = Fact.known(true);
    private static final Fact<Boolean> OFF = Fact.known(false);
    private static final Fact<Duration> HALF_HOUR = Fact.known(Duration.ofMinutes(30));
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ServerEvent HEARTBEAT = event(654, Duration.ofMinutes(20), "");

    /** The builds that run today are either long out of support or supported for long. */
    private static final Instant BEFORE_THE_CUT_OFF = Instant.parse("2026-09-15T12:00:00Z");

    private ServerTriggers() {}

    static Stream<Trigger> all() {
        return Stream.of(builds(), host(), scheduler(), staging(), runs(), signIn(), passwords())
                .flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> builds() {
        return Stream.of(
                build(ServerRules.VERSION_BELOW_FLOOR, "2.5.76.0"),
                buildBeforeTheCutOff(ServerRules.VERSION_BELOW_FLOOR, "2.5.76.0"),
                build(ServerRules.VERSION_RECALLED, "2.6.79.0"),
                build(ServerRules.VERSION_UNSUPPORTED, "2.5.79.0"),
                buildBeforeTheCutOff(ServerRules.VERSION_RETIRING, "2.5.79.0"),
                build(ServerRules.VERSION_KNOWN_ISSUE, "2.6.91.0"),
                build(ServerRules.VERSION_TABLE_OUTDATED, "9.9.9.9"));
    }

    private static Stream<Trigger> host() {
        ServerActivity activity = HEALTHY.activity();
        ServerActivity silent = new ServerActivity(
                activity.events(),
                activity.runStatuses(),
                activity.exportErrors(),
                Fact.known(ago(Duration.ofHours(3))));
        return Stream.of(
                server(ServerRules.SERVICE_STOPPED, HEALTHY.running(OFF)),
                server(ServerRules.OS_UNSUPPORTED, HEALTHY.system(Fact.known("Windows Server 2012 R2"))),
                server(ServerRules.OS_UNSUPPORTED, HEALTHY.system(Fact.known("Windows Server 2025"))),
                server(ServerRules.AUTO_UPGRADE, upgrade("Suspended")),
                server(ServerRules.AUTO_UPGRADE, upgrade("Disabled")),
                server(ServerRules.HEALTH_NO_DATA, HEALTHY.activity(silent)));
    }

    private static Stream<Trigger> scheduler() {
        SchedulerState disabled = new SchedulerState(OFF, OFF, OFF, ON, HALF_HOUR);
        SchedulerState disabledSpare = new SchedulerState(OFF, OFF, ON, ON, HALF_HOUR);
        SchedulerState disabledPerhaps = new SchedulerState(OFF, OFF, Fact.notRequested(), ON, HALF_HOUR);
        return Stream.of(
                server(ServerRules.SCHEDULER_DISABLED, HEALTHY.scheduler(disabled)),
                server(ServerRules.SCHEDULER_DISABLED, HEALTHY.scheduler(disabledSpare)),
                server(ServerRules.SCHEDULER_DISABLED, HEALTHY.scheduler(disabledPerhaps)),
                server(
                        ServerRules.SCHEDULER_SUSPENDED,
                        HEALTHY.scheduler(new SchedulerState(ON, ON, OFF, ON, HALF_HOUR))),
                server(ServerRules.SCHEDULER_INTERVAL, every(Duration.ofDays(2))),
                server(ServerRules.SCHEDULER_INTERVAL, every(Duration.ofDays(8))),
                server(
                        ServerRules.SCHEDULER_MAINTENANCE_OFF,
                        HEALTHY.scheduler(new SchedulerState(ON, OFF, OFF, OFF, HALF_HOUR))));
    }

    private static Stream<Trigger> staging() {
        ServerFacts second = HEALTHY.name("SRV02");
        return Stream.of(
                server(ServerRules.STAGING, HEALTHY.staging(ON)),
                server(ServerRules.STAGING, HEALTHY, second.staging(ON)),
                server(ServerRules.TWO_ACTIVE, HEALTHY, second));
    }

    private static Stream<Trigger> runs() {
        return Stream.of(
                ran(ServerRules.EXPORT_DELETION_THRESHOLD, "stopped-deletion-threshold-exceeded"),
                ran(ServerRules.DATABASE_FULL, "stopped-database-disk-full"),
                ran(ServerRules.RUN_PROFILE_SERVER_DOWN, "stopped-server-down"));
    }

    private static Stream<Trigger> signIn() {
        return Stream.of(
                logged(ServerRules.CREDENTIALS_CLOUD, event(115, HOUR, "")),
                logged(ServerRules.CERTIFICATE, event(1012, HOUR, "")),
                logged(ServerRules.CERTIFICATE, event(1011, HOUR, "")));
    }

    private static Stream<Trigger> passwords() {
        return Stream.of(
                logged(ServerRules.PHS_PERMISSION_DENIED, event(611, HOUR, "8453")),
                logged(ServerRules.PHS_NOT_ACTIVATED, event(652, HOUR, "90")),
                logged(ServerRules.PHS_WAITING_FULL_SYNC, event(613, Duration.ofMinutes(1), "")),
                server(ServerRules.PHS_HEARTBEAT_MISSING, HEALTHY.events(event(654, HOUR.multipliedBy(4), ""))),
                server(ServerRules.PHS_HEARTBEAT_MISSING, HEALTHY.events(event(654, Duration.ofMinutes(150), ""))));
    }

    private static Trigger build(RuleId id, String version) {
        return server(id, HEALTHY.version(Fact.known(version)));
    }

    private static Trigger buildBeforeTheCutOff(RuleId id, String version) {
        return Trigger.in(
                HealthyTenants.at(BEFORE_THE_CUT_OFF),
                id,
                change -> change.serverEvidence(HealthyTenants.evidence(
                        HEALTHY.version(Fact.known(version)).activity(ServerActivity.notRequested()))));
    }

    private static ServerFacts upgrade(String state) {
        return HEALTHY.upgrade(Fact.known(state), Fact.missing(), OFF);
    }

    private static ServerFacts every(Duration interval) {
        return HEALTHY.scheduler(new SchedulerState(ON, OFF, OFF, ON, Fact.known(interval)));
    }

    private static Trigger ran(RuleId id, String status) {
        return server(id, HEALTHY.runs(Fact.known(List.of(status))));
    }

    private static Trigger logged(RuleId id, ServerEvent event) {
        return server(id, HEALTHY.events(HEARTBEAT, event));
    }

    private static Trigger server(RuleId id, ServerFacts... servers) {
        return inConnect(id, change -> change.serverEvidence(HealthyTenants.evidence(servers)));
    }
}
