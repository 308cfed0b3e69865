package io.dirsync.testkit;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.UpgradeState;
import io.dirsync.testkit.FakeSyncServer.Log;
import io.dirsync.testkit.TenantSubjects.Evidence;
import java.time.Instant;
import java.util.List;

/** What a caller would add to a snapshot, because Microsoft Graph does not know it. */
final class EvidenceFacts {

    private final TenantState state;
    private final Evidence evidence;

    EvidenceFacts(TenantState state) {
        this.state = state;
        this.evidence = state.subjects().evidence();
    }

    SyncHistory history() {
        Boolean earlier = evidence.earlierPasswordSync();
        return earlier == null ? SyncHistory.notRequested() : new SyncHistory(Fact.known(earlier));
    }

    ServerEvidence servers() {
        List<FakeSyncServer> servers = evidence.servers();
        return servers == null
                ? ServerEvidence.notRequested()
                : new ServerEvidence(
                        Fact.known(servers.stream().map(this::server).toList()));
    }

    private SyncServer server(FakeSyncServer server) {
        FakeSyncServer.Installation installed = server.installation();
        return new SyncServer(
                server.name(),
                Fact.known(installed.version()),
                Fact.known(installed.operatingSystem()),
                Fact.known(installed.isRunning()),
                scheduler(server.scheduler()),
                activity(server.log()),
                new UpgradeState(Fact.known(installed.autoUpgrade()), Fact.missing(), Fact.known(false)));
    }

    private static SchedulerState scheduler(FakeSyncServer.Scheduler scheduler) {
        return new SchedulerState(
                Fact.known(scheduler.isEnabled()),
                Fact.known(scheduler.isSuspended()),
                Fact.known(scheduler.isStaging()),
                Fact.known(scheduler.maintains()),
                Fact.known(scheduler.interval()));
    }

    private ServerActivity activity(Log log) {
        Instant health = state.when(log.healthDataAt());
        return new ServerActivity(
                Fact.known(log.events().stream().map(this::event).toList()),
                Fact.known(log.runStatuses()),
                Fact.known(log.exportErrors().stream().map(this::exportError).toList()),
                health == null ? Fact.missing() : Fact.known(health));
    }

    private ServerEvent event(FakeSyncServer.Event event) {
        return new ServerEvent(event.id(), event.at().seenFrom(state.since()), event.connector(), event.code());
    }

    private ObjectErrorGroup exportError(FakeSyncServer.ExportError error) {
        return new ObjectErrorGroup(
                error.code(), "", error.count(), Fact.known(error.oldest().seenFrom(state.since())));
    }
}
