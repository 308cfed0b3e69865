package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.UpgradeState;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The facts of one synchronization server, healthy unless said otherwise. */
record ServerFacts(
        String name,
        Fact<String> version,
        Fact<String> system,
        Fact<Boolean> running,
        SchedulerState scheduler,
        ServerActivity activity,
        UpgradeState upgrade) {

    static final SchedulerState SCHEDULER = new SchedulerState(
            Fact.known(true),
            Fact.known(false),
            Fact.known(false),
            Fact.known(true),
            Fact.known(Duration.ofMinutes(30)));

    static final ServerFacts HEALTHY = new ServerFacts(
            "SRV01",
            Fact.known("2.6.92.0"),
            Fact.known("Windows Server 2022"),
            Fact.known(true),
            SCHEDULER,
            new ServerActivity(
                    Fact.known(List.of(new ServerEvent(654, ago(Duration.ofMinutes(20)), "contoso.com", ""))),
                    Fact.known(List.of("success")),
                    Fact.notRequested(),
                    Fact.known(ago(Duration.ofMinutes(30)))),
            new UpgradeState(Fact.known("Enabled"), Fact.missing(), Fact.known(false)));

    ServerFacts name(String value) {
        return new ServerFacts(value, version, system, running, scheduler, activity, upgrade);
    }

    ServerFacts version(Fact<String> value) {
        return new ServerFacts(name, value, system, running, scheduler, activity, upgrade);
    }

    ServerFacts system(Fact<String> value) {
        return new ServerFacts(name, version, value, running, scheduler, activity, upgrade);
    }

    ServerFacts running(Fact<Boolean> value) {
        return new ServerFacts(name, version, system, value, scheduler, activity, upgrade);
    }

    ServerFacts scheduler(SchedulerState value) {
        return new ServerFacts(name, version, system, running, value, activity, upgrade);
    }

    ServerFacts staging(Fact<Boolean> value) {
        return scheduler(new SchedulerState(
                scheduler.cycleEnabled(),
                scheduler.suspended(),
                value,
                scheduler.maintenanceEnabled(),
                scheduler.interval()));
    }

    ServerFacts activity(ServerActivity value) {
        return new ServerFacts(name, version, system, running, scheduler, value, upgrade);
    }

    ServerFacts events(Fact<List<ServerEvent>> value) {
        return activity(
                new ServerActivity(value, activity.runStatuses(), activity.exportErrors(), activity.healthDataAt()));
    }

    ServerFacts events(ServerEvent... values) {
        return events(Fact.known(List.of(values)));
    }

    ServerFacts runs(Fact<List<String>> value) {
        return activity(new ServerActivity(activity.events(), value, activity.exportErrors(), activity.healthDataAt()));
    }

    ServerFacts upgrade(Fact<String> autoUpgrade, Fact<String> reason, Fact<Boolean> edited) {
        return new ServerFacts(
                name, version, system, running, scheduler, activity, new UpgradeState(autoUpgrade, reason, edited));
    }

    SyncServer server() {
        return new SyncServer(name, version, system, running, scheduler, activity, upgrade);
    }

    static TenantSnapshot snapshot(ServerFacts... servers) {
        return snapshot(Fact.known(Stream.of(servers).map(ServerFacts::server).toList()));
    }

    static TenantSnapshot snapshot(Fact<List<SyncServer>> servers) {
        return Inputs.HEALTHY.snapshot().toBuilder()
                .serverEvidence(new ServerEvidence(servers))
                .build();
    }

    static ServerEvent event(int id, Duration age, String code) {
        return new ServerEvent(id, ago(age), "contoso.com", code);
    }
}
