package io.dirsync.testkit.jqwik;

import static io.dirsync.testkit.jqwik.FactArbitraries.anyOf;
import static io.dirsync.testkit.jqwik.FactArbitraries.facts;
import static io.dirsync.testkit.jqwik.FactArbitraries.lengths;
import static io.dirsync.testkit.jqwik.FactArbitraries.lists;
import static io.dirsync.testkit.jqwik.FactArbitraries.numbers;
import static io.dirsync.testkit.jqwik.FactArbitraries.times;
import static io.dirsync.testkit.jqwik.FactArbitraries.truths;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.PendingExports;
import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.UpgradeState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The server that synchronizes, as whom it signs in, and what it says of itself. */
final class ServerArbitraries {

    private ServerArbitraries() {}

    static Arbitrary<SyncClient> clients() {
        Arbitrary<PendingExports> exports =
                Combinators.combine(numbers(), numbers(), numbers()).as(PendingExports::new);
        return Combinators.combine(
                        versions(),
                        anyOf("SYNC01", "SYNC02"),
                        anyOf("Sync_SYNC01_0123456789ab@contoso.onmicrosoft.com"),
                        facts(lengths()),
                        facts(lengths()),
                        facts(exports))
                .as(SyncClient::new);
    }

    static Arbitrary<SyncIdentity> identities() {
        Arbitrary<SyncApplication> applications = Combinators.combine(
                        Arbitraries.of("ConnectSyncProvisioning_SYNC01"),
                        times().list().ofMaxSize(2))
                .as(SyncApplication::new);
        Arbitrary<SyncAccount> accounts = Combinators.combine(
                        Arbitraries.of("On-Premises Directory Synchronization Service Account"),
                        Arbitraries.of(true, false))
                .as(SyncAccount::new);
        return Combinators.combine(
                        lists(applications),
                        lists(accounts),
                        anyOf(SyncIdentity.ServicePrincipalState.values()),
                        lists(Arbitraries.of("Require multifactor authentication")))
                .as(SyncIdentity::new);
    }

    static Arbitrary<ServerEvidence> evidence() {
        Arbitrary<SyncServer> servers = Combinators.combine(
                        Arbitraries.of("SYNC01", "SYNC02"),
                        versions(),
                        anyOf("Windows Server 2016", "Windows Server 2022"),
                        truths(),
                        schedulers(),
                        activities(),
                        upgrades())
                .as(SyncServer::new);
        return lists(servers).map(ServerEvidence::new);
    }

    private static Arbitrary<Fact<String>> versions() {
        return anyOf("1.6.16.0", "2.3.20.0", "2.5.79.0", "2.6.84.0", "unheard-of");
    }

    private static Arbitrary<SchedulerState> schedulers() {
        return Combinators.combine(truths(), truths(), truths(), truths(), facts(lengths()))
                .as(SchedulerState::new);
    }

    private static Arbitrary<ServerActivity> activities() {
        Arbitrary<ServerEvent> events = Combinators.combine(
                        Arbitraries.of(611, 652, 655, 6311),
                        times(),
                        Arbitraries.of("Directory Synchronization", "ADSync"),
                        Arbitraries.of("", "8453"))
                .as(ServerEvent::new);
        return Combinators.combine(
                        lists(events),
                        lists(Arbitraries.of("completed-export-errors", "success")),
                        lists(ErrorArbitraries.groups()),
                        facts(times()))
                .as(ServerActivity::new);
    }

    private static Arbitrary<UpgradeState> upgrades() {
        return Combinators.combine(
                        anyOf("Enabled", "Suspended", "Disabled"), anyOf("", "UpgradeNotSupported"), truths())
                .as(UpgradeState::new);
    }
}
