package io.dirsync.rule;

import static io.dirsync.rule.ObjectErrorCells.summary;
import static io.dirsync.rule.Trigger.inConnect;
import static io.dirsync.snapshot.Snapshots.ago;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServiceErrorGroup;
import io.dirsync.snapshot.SyncedObjects;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What makes the rules of object errors and of the quota speak. */
@NullMarked
final class ObjectTriggers {

    private static final Fact<Long> OBJECTS = Fact.known(5_000L);
    private static final Fact<Long> NONE = Fact.known(0L);
    private static final Fact<Long> SOME = Fact.known(7L);

    private ObjectTriggers() {}

    static Stream<Trigger> all() {
        return Stream.of(conflicts(), errors(), exports(), names(), quota()).flatMap(triggers -> triggers);
    }

    private static Stream<Trigger> conflicts() {
        String many = "PropertyConflict/UserPrincipalName x60 PT1H";
        return Stream.of(
                inConnect(SyncRules.CONFLICTING_UPN, found("PropertyConflict/UserPrincipalName x2 PT1H")),
                inConnect(SyncRules.CONFLICTING_PROXY_ADDRESS, found("PropertyConflict/ProxyAddresses x2 PT1H")),
                inConnect(SyncRules.CONFLICT_UNRESOLVED, found("PropertyConflict/ProxyAddresses x2 PT25H")),
                inConnect(SyncRules.CONFLICT_VOLUME, found(many)),
                inConnect(SyncRules.CONFLICT_VOLUME, found(many))
                        .declaring(they -> they.withMigrationUnderWay(Expectation.EXPECTED)));
    }

    private static Stream<Trigger> errors() {
        ServiceErrorGroup mail = new ServiceErrorGroup("exchange/1a2b", 3, Fact.known(ago(Duration.ofHours(5))));
        return Stream.of(
                inConnect(SyncRules.OTHER_OBJECT_ERROR, found("SomethingNew x1 PT1H")),
                inConnect(
                        SyncRules.SERVICE_PROVISIONING_ERROR,
                        change -> change.objectErrors(new ObjectErrors(summary(null), Fact.known(List.of(mail))))));
    }

    private static Stream<Trigger> exports() {
        return Stream.of(
                exported(SyncRules.EXPORT_ERROR, "LargeObject x1 null"),
                exported(
                        SyncRules.EXPORT_ERROR,
                        "AttributeValueMustBeUnique x1 null, InvalidSoftMatch x1 null, DataValidationFailed x1 null"),
                exported(SyncRules.HARD_MATCH_HARDENING, "InvalidHardMatch x1 null"),
                exported(SyncRules.ADMIN_ROLE_CONFLICT, "ExistingAdminRoleConflict x1 null"));
    }

    private static Stream<Trigger> names() {
        return Stream.of(
                inConnect(SyncRules.DOMAIN_UNVERIFIED, users(SOME, NONE)),
                inConnect(SyncRules.PLACEHOLDER_UPN, users(NONE, SOME))
                        .declaring(they -> they.withCustomUserPrincipalNames(Expectation.EXPECTED)));
    }

    private static Stream<Trigger> quota() {
        return Stream.of(
                inConnect(SyncRules.QUOTA_EXCEEDED, used(300_000)), inConnect(SyncRules.QUOTA_NEAR, used(270_000)));
    }

    private static UnaryOperator<TenantSnapshotBuilder> found(String cell) {
        return change -> change.objectErrors(new ObjectErrors(summary(cell), Fact.known(List.of())));
    }

    private static UnaryOperator<TenantSnapshotBuilder> users(Fact<Long> onInitialDomain, Fact<Long> placeholders) {
        return change -> change.syncedObjects(new SyncedObjects(OBJECTS, onInitialDomain, placeholders));
    }

    private static UnaryOperator<TenantSnapshotBuilder> used(long objects) {
        return change -> change.quota(new Quota(Fact.known(objects), Fact.known(300_000L)));
    }

    private static Trigger exported(RuleId id, String cell) {
        ServerFacts server = HealthyTenants.server();
        ServerActivity activity = server.activity();
        ServerActivity failed = new ServerActivity(
                activity.events(),
                activity.runStatuses(),
                Fact.known(ObjectErrorCells.groups(cell)),
                activity.healthDataAt());
        return inConnect(id, change -> change.serverEvidence(HealthyTenants.evidence(server.activity(failed))));
    }
}
