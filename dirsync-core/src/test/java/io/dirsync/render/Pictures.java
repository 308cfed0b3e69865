package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.Situations;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.Mute;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.Quarantine;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The situations of all formats, and those that show what only the richer formats draw. */
final class Pictures {

    private static final Mute KNOWN_OUTAGE =
            Mute.of(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS, "Server moves to another site", NOW.plus(Duration.ofDays(2)));

    private Pictures() {}

    static Stream<String> names() {
        return Stream.concat(Situations.names(), Stream.of("muted", "object-errors"));
    }

    static SyncHealthReport report(String name) {
        return switch (name) {
            case "muted" ->
                RuleSet.standard()
                        .muting(KNOWN_OUTAGE)
                        .evaluate(Inputs.HEALTHY.last(Duration.ofDays(4)).snapshot());
            case "object-errors" -> RuleSet.standard().evaluate(objectErrors());
            default -> Situations.report(name);
        };
    }

    static TenantSnapshot objectErrors() {
        return Inputs.HEALTHY.snapshot().toBuilder()
                .objectErrors(new ObjectErrors(
                        Fact.known(new ObjectErrorSummary(groups(), List.of(), false)),
                        Fact.known(List.of(new ServiceErrorGroup("exchange/NAMPR01", 12, Fact.missing())))))
                .syncIdentity(new SyncIdentity(
                        Fact.known(List.of(new SyncApplication(
                                "ConnectSyncProvisioning_SRV01_1a2b3c4d5e6f",
                                List.of(ago(Duration.ofDays(30)), NOW.plus(Duration.ofDays(120)))))),
                        Fact.notRequested(),
                        Fact.notRequested(),
                        Fact.notRequested()))
                .cloudSync(new CloudSync(Fact.known(List.of(quarantined())), Fact.notRequested()))
                .build();
    }

    private static List<ObjectErrorGroup> groups() {
        return List.of(
                group("PropertyConflict", "UserPrincipalName", 57),
                group("PropertyConflict", "ProxyAddresses", 412),
                group("AttributeValueMustBeUnique", "ProxyAddresses", 33),
                group("InvalidSoftMatch", "", 19),
                group("ObjectTypeMismatch", "", 7),
                group("DataValidationFailed", "UserPrincipalName", 148),
                group("LargeObject", "UserCertificate", 4),
                group("FederatedDomainChangeError", "UserPrincipalName", 2),
                group("ExistingAdminRoleConflict", "", 1));
    }

    private static ObjectErrorGroup group(String category, String property, long count) {
        return new ObjectErrorGroup(category, property, count, Fact.known(ago(Duration.ofDays(count))));
    }

    private static CloudSyncJob quarantined() {
        return new CloudSyncJob(
                "AD2AADProvisioning.1",
                "fabrikam.local",
                Fact.known(CloudSyncJob.Status.QUARANTINE),
                Fact.known(true),
                Fact.notRequested(),
                Fact.known(Duration.ofMinutes(2)),
                Fact.known(ago(Duration.ofHours(1))),
                Fact.known(ago(Duration.ofDays(3))),
                Fact.known(5L),
                Fact.known(false),
                Fact.known(new Quarantine(
                        "TooManyDeletes",
                        "",
                        Fact.known(ago(Duration.ofDays(2))),
                        Fact.known(NOW.plus(Duration.ofHours(6))))));
    }
}
