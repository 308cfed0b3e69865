package io.dirsync.rule;

import static io.dirsync.rule.ObjectErrorCells.server;
import static io.dirsync.rule.ObjectErrorCells.summary;
import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncHistory;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The families of rules whose inputs few enough states suffice to enumerate. */
@NullMarked
final class Families {

    private static final List<Fact<?>> SWITCH = List.of(Fact.known(true), Fact.known(false), Fact.missing());
    private static final Fact<Long> UNASKED = Fact.notRequested();

    private Families() {}

    static Stream<Family> all() {
        return Stream.of(
                switchOff(),
                flipped(),
                passwordPolicy(),
                switches(),
                twoSwitches(),
                deletions(),
                conflicts(),
                placeholders(),
                serviceErrors(),
                exports(),
                initialDomain(),
                quota());
    }

    private static Family switchOff() {
        return new Family(
                "switch-off",
                List.of(SyncRules.DISABLE_IN_PROGRESS),
                Expectations.none().withSwitchOffStartedAt(ago(Duration.ofDays(4))),
                List.of(SWITCH),
                facts -> enabled(facts).build());
    }

    private static Family flipped() {
        return family(
                "flipped switch",
                List.of(SyncRules.PASSWORD_SYNC_FLAG_FLIPPED),
                List.of(SWITCH, SWITCH, SWITCH),
                facts -> Inputs.HEALTHY.enabled(facts.get(0)).passwords(facts.get(1)).snapshot().toBuilder()
                        .history(new SyncHistory(facts.get(2)))
                        .build());
    }

    private static Family passwordPolicy() {
        return family(
                "password policy",
                List.of(
                        SyncRules.CLOUD_PASSWORD_EXPIRY_OFF,
                        SyncRules.TEMPORARY_PASSWORDS_OFF,
                        SyncRules.FORCED_CHANGE_WITHOUT_WRITEBACK),
                List.of(SWITCH, SWITCH, SWITCH),
                facts -> Inputs.HEALTHY.enabled(facts.get(0)).passwords(facts.get(1)).snapshot().toBuilder()
                        .features(new SyncFeatures(Map.of(
                                SyncFeature.CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS, facts.get(2),
                                SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON, facts.get(2))))
                        .build());
    }

    private static Family switches() {
        return family(
                "one switch",
                List.of(
                        SyncRules.SOFT_MATCH_OPEN,
                        SyncRules.HARD_MATCH_OPEN,
                        SyncRules.OBJECT_IDENTIFIER_BYPASS_ON,
                        SyncRules.UPN_SYNC_OFF),
                List.of(SWITCH, SWITCH),
                facts -> enabled(facts)
                        .features(new SyncFeatures(Map.of(
                                SyncFeature.BLOCK_SOFT_MATCH, facts.get(1),
                                SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH, facts.get(1),
                                SyncFeature.ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER, facts.get(1),
                                SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS, facts.get(1))))
                        .build());
    }

    private static Family twoSwitches() {
        return family(
                "two switches",
                List.of(SyncRules.QUARANTINE_FLAGS_OFF, SyncRules.GROUP_WRITEBACK_LEGACY),
                List.of(SWITCH, SWITCH, SWITCH),
                facts -> enabled(facts)
                        .features(new SyncFeatures(Map.of(
                                SyncFeature.QUARANTINE_UPON_UPN_CONFLICT, facts.get(1),
                                SyncFeature.QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT, facts.get(2),
                                SyncFeature.GROUP_WRITEBACK, facts.get(1),
                                SyncFeature.UNIFIED_GROUP_WRITEBACK, facts.get(2))))
                        .build());
    }

    private static Family deletions() {
        return family(
                "deletion prevention",
                List.of(SyncRules.DELETION_PROTECTION_OFF, SyncRules.DELETION_THRESHOLD_HIGH),
                List.of(
                        SWITCH,
                        Stream.<Fact<?>>concat(
                                        Stream.of(DeletionPrevention.Type.values())
                                                .filter(type -> type != DeletionPrevention.Type.UNKNOWN)
                                                .map(Fact::known),
                                        Stream.of(Fact.missing()))
                                .toList(),
                        List.of(Fact.known(500L), Fact.known(501L), Fact.missing())),
                facts -> enabled(facts)
                        .deletionPrevention(new DeletionPrevention(facts.get(1), facts.get(2)))
                        .syncedObjects(new SyncedObjects(Fact.known(1000L), UNASKED, UNASKED))
                        .build());
    }

    private static Family conflicts() {
        return family(
                "conflicts",
                List.of(
                        SyncRules.CONFLICTING_UPN,
                        SyncRules.CONFLICTING_PROXY_ADDRESS,
                        SyncRules.CONFLICT_UNRESOLVED,
                        SyncRules.CONFLICT_VOLUME,
                        SyncRules.OTHER_OBJECT_ERROR),
                List.of(SWITCH, errors(), List.of(Fact.known(100L), Fact.known(5000L), Fact.missing())),
                facts -> ObjectErrorCells.tenant(facts.get(0), facts.get(1), facts.get(2)));
    }

    private static Family placeholders() {
        return family(
                "placeholder names",
                List.of(SyncRules.PLACEHOLDER_UPN),
                List.of(SWITCH, errors(), List.of(Fact.known(0L), Fact.known(2L), Fact.missing())),
                facts -> enabled(facts)
                        .objectErrors(new ObjectErrors(facts.get(1), Fact.notRequested()))
                        .syncedObjects(new SyncedObjects(UNASKED, UNASKED, facts.get(2)))
                        .build());
    }

    private static Family serviceErrors() {
        return family(
                "service errors",
                List.of(SyncRules.SERVICE_PROVISIONING_ERROR),
                List.of(
                        SWITCH,
                        List.of(
                                Fact.known(List.of()),
                                Fact.known(List.of(new ServiceErrorGroup("exchange", 1, Fact.missing()))),
                                Fact.missing())),
                facts -> enabled(facts)
                        .objectErrors(new ObjectErrors(Fact.notRequested(), facts.get(1)))
                        .build());
    }

    private static Family exports() {
        return family(
                "exports of two servers",
                List.of(SyncRules.EXPORT_ERROR, SyncRules.HARD_MATCH_HARDENING, SyncRules.ADMIN_ROLE_CONFLICT),
                List.of(SWITCH, exportErrors(), exportErrors()),
                facts -> enabled(facts)
                        .serverEvidence(new ServerEvidence(
                                Fact.known(List.of(server("SRV1", facts.get(1)), server("SRV2", facts.get(2))))))
                        .build());
    }

    private static Family initialDomain() {
        return family(
                "initial domain",
                List.of(SyncRules.DOMAIN_UNVERIFIED),
                List.of(SWITCH, List.of(Fact.known(0L), Fact.known(3L), Fact.missing())),
                facts -> enabled(facts)
                        .syncedObjects(new SyncedObjects(UNASKED, facts.get(1), UNASKED))
                        .build());
    }

    private static Family quota() {
        return family(
                "quota",
                List.of(SyncRules.QUOTA_EXCEEDED, SyncRules.QUOTA_NEAR),
                List.of(
                        SWITCH,
                        List.of(Fact.known(8L), Fact.known(9L), Fact.known(10L), Fact.missing()),
                        List.of(Fact.known(10L), Fact.missing())),
                facts -> enabled(facts)
                        .quota(new Quota(facts.get(1), facts.get(2)))
                        .build());
    }

    private static Family family(
            String name,
            List<RuleId> rules,
            List<List<Fact<?>>> inputs,
            Function<Family.Facts, TenantSnapshot> snapshot) {
        return new Family(name, rules, Expectations.none(), inputs, snapshot);
    }

    private static TenantSnapshotBuilder enabled(Family.Facts facts) {
        return Inputs.HEALTHY.enabled(facts.get(0)).snapshot().toBuilder();
    }

    private static List<Fact<?>> errors() {
        return List.of(
                summary(null),
                summary("PropertyConflict/UserPrincipalName x15 P2D"),
                summary("PropertyConflict/ProxyAddresses x1 PT1H"),
                summary("SomethingNew x1 PT1H"),
                summary("null"));
    }

    private static List<Fact<?>> exportErrors() {
        return List.of(
                Fact.known(List.of()),
                Fact.known(ObjectErrorCells.groups("LargeObject x1 null")),
                Fact.known(ObjectErrorCells.groups("InvalidHardMatch x1 null, AdminRoleConflict x1 null")),
                Fact.missing());
    }
}
