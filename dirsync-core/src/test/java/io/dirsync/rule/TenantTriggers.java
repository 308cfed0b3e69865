package io.dirsync.rule;

import static io.dirsync.rule.Trigger.inConnect;
import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.SyncFeatures;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What makes the rules of the tenant's settings, and of the server's identity in it, speak. */
@NullMarked
final class TenantTriggers {

    private static final SyncIdentity HEALTHY = HealthyTenants.CONNECT.syncIdentity();
    private static final SyncAccount ENABLED = new SyncAccount("Sync_SRV01_1a2b@contoso.onmicrosoft.com", true);
    private static final SyncAccount DISABLED = new SyncAccount("Sync_SRV02_3c4d@contoso.onmicrosoft.com", false);

    private TenantTriggers() {}

    static Stream<Trigger> all() {
        return Stream.of(deletions(), doors(), switches(), certificates(), accounts(), signIn())
                .flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> deletions() {
        UnaryOperator<TenantSnapshotBuilder> high = prevention(DeletionPrevention.Type.ENABLED_FOR_COUNT, 600);
        return Stream.of(
                inConnect(SyncRules.DELETION_PROTECTION_OFF, prevention(DeletionPrevention.Type.DISABLED, 500)),
                inConnect(
                        SyncRules.DELETION_THRESHOLD_HIGH,
                        change -> high.apply(change)
                                .syncedObjects(new SyncedObjects(Fact.notRequested(), Fact.known(0L), Fact.known(0L)))),
                inConnect(SyncRules.DELETION_THRESHOLD_HIGH, high));
    }

    private static Stream<Trigger> doors() {
        SyncFeature soft = SyncFeature.BLOCK_SOFT_MATCH;
        SyncFeature hard = SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH;
        return Stream.of(
                inConnect(SyncRules.SOFT_MATCH_OPEN, flag(soft, false)),
                inConnect(SyncRules.SOFT_MATCH_OPEN, flag(soft, false)).declaring(TenantTriggers::migrating),
                inConnect(SyncRules.HARD_MATCH_OPEN, flag(hard, false)),
                inConnect(SyncRules.HARD_MATCH_OPEN, flag(hard, false)).declaring(TenantTriggers::migrating));
    }

    private static Stream<Trigger> switches() {
        SyncFeature temporary = SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON;
        return Stream.of(
                set(
                        SyncRules.OBJECT_IDENTIFIER_BYPASS_ON,
                        SyncFeature.ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER,
                        true),
                set(SyncRules.UPN_SYNC_OFF, SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS, false),
                set(SyncRules.QUARANTINE_FLAGS_OFF, SyncFeature.QUARANTINE_UPON_UPN_CONFLICT, false),
                set(SyncRules.GROUP_WRITEBACK_LEGACY, SyncFeature.GROUP_WRITEBACK, true),
                set(
                        SyncRules.CLOUD_PASSWORD_EXPIRY_OFF,
                        SyncFeature.CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS,
                        false),
                set(SyncRules.TEMPORARY_PASSWORDS_OFF, temporary, false),
                set(SyncRules.FORCED_CHANGE_WITHOUT_WRITEBACK, temporary, true),
                set(SyncRules.FORCED_CHANGE_WITHOUT_WRITEBACK, temporary, true)
                        .declaring(they -> they.withPasswordWriteback(Expectation.NOT_WANTED)));
    }

    private static Stream<Trigger> certificates() {
        SyncApplication expired = application(-1);
        return Stream.of(
                identity(ClientRules.CERTIFICATE_EXPIRED, List.of(expired), List.of()),
                identity(ClientRules.CERTIFICATE_EXPIRED, List.of(expired, application(300)), List.of()),
                identity(ClientRules.CERTIFICATE_EXPIRING, List.of(application(20)), List.of()),
                identity(ClientRules.CERTIFICATE_EXPIRING, List.of(application(100)), List.of()));
    }

    private static Stream<Trigger> accounts() {
        List<SyncAccount> twenty = IntStream.range(0, 20)
                .mapToObj(i -> new SyncAccount("Sync_SRV" + i + "_1a2b@contoso.onmicrosoft.com", true))
                .toList();
        List<SyncApplication> valid = List.of(application(300));
        return Stream.of(
                identity(ClientRules.ACCOUNT_DISABLED, List.of(), List.of(DISABLED)),
                identity(ClientRules.ACCOUNT_DISABLED, List.of(), List.of(DISABLED, ENABLED)),
                identity(ClientRules.ACCOUNT_DISABLED, valid, List.of(DISABLED)),
                identity(ClientRules.ACCOUNT_LEFTOVER, valid, List.of(ENABLED)),
                identity(ClientRules.ACCOUNT_LIMIT, List.of(), twenty));
    }

    private static Stream<Trigger> signIn() {
        return Stream.of(
                inConnect(
                        ClientRules.CONDITIONAL_ACCESS_HITS_ACCOUNT,
                        change -> change.syncIdentity(new SyncIdentity(
                                Fact.known(List.of()),
                                HEALTHY.accounts(),
                                HEALTHY.syncService(),
                                Fact.known(List.of("Require MFA for all users"))))),
                inConnect(
                        ClientRules.FIRST_PARTY_SP_MISSING,
                        change -> change.syncIdentity(new SyncIdentity(
                                HEALTHY.applications(),
                                HEALTHY.accounts(),
                                Fact.known(ServicePrincipalState.ABSENT),
                                HEALTHY.policiesOnAccounts()))));
    }

    private static Trigger identity(RuleId id, List<SyncApplication> applications, List<SyncAccount> accounts) {
        return inConnect(
                id,
                change -> change.syncIdentity(new SyncIdentity(
                        Fact.known(applications),
                        Fact.known(accounts),
                        HEALTHY.syncService(),
                        HEALTHY.policiesOnAccounts())));
    }

    private static SyncApplication application(int daysLeft) {
        return new SyncApplication("ConnectSyncProvisioning_" + daysLeft, List.of(ago(Duration.ofDays(-daysLeft))));
    }

    private static Expectations migrating(Expectations they) {
        return they.withMigrationUnderWay(Expectation.EXPECTED);
    }

    private static Trigger set(RuleId id, SyncFeature feature, boolean value) {
        return inConnect(id, flag(feature, value));
    }

    private static UnaryOperator<TenantSnapshotBuilder> flag(SyncFeature feature, boolean value) {
        Map<SyncFeature, Fact<Boolean>> flags =
                new EnumMap<>(HealthyTenants.CONNECT.features().flags());
        flags.put(feature, Fact.known(value));
        return change -> change.features(new SyncFeatures(flags));
    }

    private static UnaryOperator<TenantSnapshotBuilder> prevention(DeletionPrevention.Type type, long threshold) {
        return change -> change.deletionPrevention(new DeletionPrevention(Fact.known(type), Fact.known(threshold)));
    }
}
