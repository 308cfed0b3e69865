package io.dirsync.rule;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.TENANT;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.PasswordSync;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Quarantine;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tenants of which more is known than of most, or something that this library does not understand. */
final class OddTenants {

    private OddTenants() {}

    static Stream<TenantSnapshot> all() {
        return Stream.of(
                wordy(),
                unreadWords(),
                listingErrors(),
                later(HealthyTenants.CONNECT),
                HealthyTenants.CONNECT.toBuilder()
                        .objectErrors(errors(new ObjectErrorSummary(List.of(), List.of(), false)))
                        .build());
    }

    /** Every piece of evidence that goes with a finding only where it is known. */
    private static TenantSnapshot wordy() {
        Fact<Instant> tomorrow = Fact.known(NOW.plus(Duration.ofDays(1)));
        Fact<Quarantine> quarantine = Fact.known(new Quarantine("Unknown", "Timeout", Fact.known(NOW), tomorrow));
        return HealthyTenants.CONNECT.toBuilder()
                .passwordSync(new PasswordSync(Fact.known(false), Fact.missing()))
                .cloudSync(new CloudSync(
                        JobFacts.snapshot(JobFacts.HEALTHY
                                        .status(CloudSyncJob.Status.QUARANTINE)
                                        .quarantine(quarantine))
                                .cloudSync()
                                .jobs(),
                        Fact.known(List.of(new ProvisioningAgent("SRV02", true, Set.of("authentication"))))))
                .serverEvidence(HealthyTenants.evidence(HealthyTenants.server().version(Fact.known("2.5.76.0"))))
                .build();
    }

    private static TenantSnapshot unreadWords() {
        return HealthyTenants.CONNECT.toBuilder()
                .deletionPrevention(
                        new DeletionPrevention(Fact.known(DeletionPrevention.Type.UNKNOWN), Fact.known(500L)))
                .cloudSync(JobFacts.snapshot(JobFacts.HEALTHY.status(CloudSyncJob.Status.UNKNOWN))
                        .cloudSync())
                .serverEvidence(HealthyTenants.evidence(HealthyTenants.server()
                        .version(Fact.known("soon"))
                        .system(Fact.known("Plan 9"))
                        .upgrade(Fact.known("Perhaps"), Fact.missing(), Fact.missing())))
                .build();
    }

    private static TenantSnapshot listingErrors() {
        ObjectError sample = new ObjectError(
                ObjectError.Type.USER,
                "00000000-0000-4000-8000-000000000001",
                "PropertyConflict",
                "UserPrincipalName",
                Fact.known("kim@contoso.com"),
                Fact.missing());
        return HealthyTenants.CONNECT.toBuilder()
                .objectErrors(errors(new ObjectErrorSummary(
                        ObjectErrorCells.groups("PropertyConflict/UserPrincipalName x1 PT2H"), List.of(sample), false)))
                .build();
    }

    private static ObjectErrors errors(ObjectErrorSummary summary) {
        return new ObjectErrors(Fact.known(summary), Fact.known(List.of()));
    }

    /** The same tenant a year later, with times that lie in the future even then. */
    private static TenantSnapshot later(TenantSnapshot snapshot) {
        return TenantSnapshot.builder(TENANT, NOW.plus(Duration.ofDays(365)))
                .directorySync(new DirectorySync(Fact.known(true), Fact.known(NOW.plus(Duration.ofDays(366)))))
                .serverEvidence(snapshot.serverEvidence())
                .build();
    }
}
