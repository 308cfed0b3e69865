package io.dirsync.rule;

import static io.dirsync.rule.TenantArbitraries.ages;
import static io.dirsync.rule.TenantArbitraries.facts;
import static io.dirsync.rule.TenantArbitraries.known;
import static io.dirsync.rule.TenantArbitraries.times;
import static io.dirsync.rule.TenantArbitraries.truths;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Quarantine;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.UpgradeState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What synchronizes: servers of Connect Sync, and jobs and agents of Cloud Sync. */
final class EngineArbitraries {

    private EngineArbitraries() {}

    static Arbitrary<SyncClient> clients() {
        return Combinators.combine(versions(), known("SRV01", "SRV02"), known("Sync_SRV01@contoso.com"), intervals())
                .as((version, machine, account, interval) ->
                        new SyncClient(version, machine, account, interval, Fact.missing(), Fact.missing()));
    }

    static Arbitrary<SyncIdentity> identities() {
        Arbitrary<SyncApplication> applications = Arbitraries.of(-90, -1, 1, 30, 31, 150, 151, 400)
                .map(days -> new SyncApplication("app " + days, List.of(Snapshots.ago(Duration.ofDays(-days)))));
        Arbitrary<SyncAccount> accounts = Combinators.combine(
                        Arbitraries.of("Sync_SRV01@contoso.com", "ADToAADSyncServiceAccount@contoso.com"),
                        Arbitraries.of(true, false))
                .as(SyncAccount::new);
        return Combinators.combine(
                        facts(applications.list().ofMaxSize(2)),
                        facts(accounts.list().ofMaxSize(2)),
                        facts(Arbitraries.of(SyncIdentity.ServicePrincipalState.class)),
                        TenantArbitraries.<List<String>>known(List.of(), List.of("MFA for all")))
                .as(SyncIdentity::new);
    }

    static Arbitrary<CloudSync> cloudSyncs() {
        Arbitrary<ProvisioningAgent> agents = Combinators.combine(
                        Arbitraries.of("AGENT01", "AGENT02"), Arbitraries.of(true, false))
                .as((machine, active) -> new ProvisioningAgent(machine, active, Set.of("provisioning")));
        return Combinators.combine(
                        facts(jobs().list().ofMaxSize(2)), facts(agents.list().ofMaxSize(2)))
                .as(CloudSync::new);
    }

    static Arbitrary<ServerEvidence> evidence() {
        return facts(servers().list().ofMaxSize(2)).map(ServerEvidence::new);
    }

    private static Arbitrary<CloudSyncJob> jobs() {
        Arbitrary<Quarantine> quarantines = Combinators.combine(
                        Arbitraries.of("TooManyDeletes", "EncounteredQuarantineException", "Unknown", "Brand new"),
                        Arbitraries.of("", "HybridIdentityServiceNoActiveAgents", "Timeout"),
                        times())
                .as((reason, code, since) -> new Quarantine(reason, code, since, Fact.missing()));
        return Combinators.combine(
                        facts(Arbitraries.of(CloudSyncJob.Status.class)),
                        truths(),
                        times(),
                        times(),
                        known(0L, 2L, 3L),
                        truths(),
                        facts(quarantines))
                .as((status, scheduled, run, success, failures, pruned, quarantine) -> new CloudSyncJob(
                        "job",
                        "contoso.com",
                        status,
                        scheduled,
                        run,
                        intervalOfJob(),
                        run,
                        success,
                        failures,
                        pruned,
                        quarantine));
    }

    private static Fact<Duration> intervalOfJob() {
        return Fact.known(Duration.ofMinutes(2));
    }

    private static Arbitrary<SyncServer> servers() {
        return Combinators.combine(
                        Arbitraries.of("SRV01", "SRV02"),
                        versions(),
                        known("Windows Server 2012 R2", "Windows Server 2022", "Windows Server 2025", "Linux"),
                        truths(),
                        schedulers(),
                        activities(),
                        upgrades())
                .as(SyncServer::new);
    }

    private static Arbitrary<SchedulerState> schedulers() {
        return Combinators.combine(truths(), truths(), truths(), truths(), intervals())
                .as(SchedulerState::new);
    }

    private static Arbitrary<ServerActivity> activities() {
        Arbitrary<ServerEvent> events = Combinators.combine(
                        Arbitraries.of(115, 116, 611, 613, 652, 654, 656, 659, 1011, 1012, 6323),
                        ages().map(Snapshots::ago),
                        Arbitraries.of("", "contoso.com"),
                        Arbitraries.of("", "8453", "90", "AADSTS50054"))
                .as(ServerEvent::new);
        Arbitrary<String> runs = Arbitraries.of(
                "success", "stopped-deletion-threshold-exceeded", "stopped-server-down", "stopped-database-disk-full");
        Arbitrary<ObjectErrorGroup> errors = Arbitraries.of("InvalidSoftMatch", "InvalidHardMatch", "LargeObject", "?")
                .map(code -> new ObjectErrorGroup(code, "", 3, Fact.missing()));
        return Combinators.combine(
                        facts(events.list().ofMaxSize(3)),
                        facts(runs.list().ofMaxSize(2)),
                        facts(errors.list().ofMaxSize(2)),
                        times())
                .as(ServerActivity::new);
    }

    private static Arbitrary<UpgradeState> upgrades() {
        return Combinators.combine(known("Enabled", "Suspended", "Disabled", "?"), known("UpgradeAborted"), truths())
                .as(UpgradeState::new);
    }

    private static Arbitrary<Fact<String>> versions() {
        return known("2.4.131.0", "2.5.79.0", "2.5.190.0", "2.6.79.0", "2.6.91.0", "2.6.92.0", "9.9", "unknown");
    }

    private static Arbitrary<Fact<Duration>> intervals() {
        return known(Duration.ofMinutes(30), Duration.ofHours(3), Duration.ofHours(30), Duration.ofDays(8));
    }
}
