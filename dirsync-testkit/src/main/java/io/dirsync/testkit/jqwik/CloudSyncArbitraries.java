package io.dirsync.testkit.jqwik;

import static io.dirsync.testkit.jqwik.FactArbitraries.anyOf;
import static io.dirsync.testkit.jqwik.FactArbitraries.counts;
import static io.dirsync.testkit.jqwik.FactArbitraries.facts;
import static io.dirsync.testkit.jqwik.FactArbitraries.lengths;
import static io.dirsync.testkit.jqwik.FactArbitraries.lists;
import static io.dirsync.testkit.jqwik.FactArbitraries.times;
import static io.dirsync.testkit.jqwik.FactArbitraries.truths;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Quarantine;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Synchronization by Cloud Sync. */
final class CloudSyncArbitraries {

    private CloudSyncArbitraries() {}

    static Arbitrary<CloudSync> cloudSyncs() {
        Arbitrary<ProvisioningAgent> agents = Combinators.combine(
                        Arbitraries.of("agent1.contoso.example", "agent2.contoso.example"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("adAdministration", "exchangeOnline").set())
                .as(ProvisioningAgent::new);
        return Combinators.combine(lists(jobs()), lists(agents)).as(CloudSync::new);
    }

    private static Arbitrary<CloudSyncJob> jobs() {
        return Combinators.combine(schedules(), results()).as(CloudSyncArbitraries::job);
    }

    private static CloudSyncJob job(Schedule schedule, Result result) {
        return new CloudSyncJob(
                "AD2AADProvisioning.1",
                "contoso.example",
                result.status(),
                schedule.on(),
                schedule.since(),
                schedule.interval(),
                result.last(),
                result.success(),
                result.failures(),
                result.pruned(),
                result.quarantine());
    }

    private record Schedule(Fact<Boolean> on, Fact<Instant> since, Fact<Duration> interval) {}

    private record Result(
            Fact<CloudSyncJob.Status> status,
            Fact<Instant> last,
            Fact<Instant> success,
            Fact<Long> failures,
            Fact<Boolean> pruned,
            Fact<Quarantine> quarantine) {}

    private static Arbitrary<Schedule> schedules() {
        return Combinators.combine(truths(), facts(times()), facts(lengths())).as(Schedule::new);
    }

    private static Arbitrary<Result> results() {
        Arbitrary<Quarantine> quarantines = Combinators.combine(
                        Arbitraries.of("EncounteredBaseEscrowThreshold", "TooManyDeletes"),
                        Arbitraries.of("", "SystemForCrossDomainIdentityManagementCredentialValidationUnsuccessful"),
                        facts(times()),
                        facts(times()))
                .as(Quarantine::new);
        return Combinators.combine(
                        anyOf(CloudSyncJob.Status.values()),
                        facts(times()),
                        facts(times()),
                        counts(),
                        truths(),
                        facts(quarantines))
                .as(Result::new);
    }
}
