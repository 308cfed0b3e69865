package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.TenantSnapshotBuilder;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;

/**
 * A snapshot on which a built-in rule speaks, and the policy under which it does.
 *
 * @param id the rule
 * @param policy the default policy, but for what the trigger is about
 * @param healthy a tenant in good order
 * @param snapshot the same tenant with the smallest change that makes the rule speak
 */
@NullMarked
public record Trigger(RuleId id, SyncPolicy policy, TenantSnapshot healthy, TenantSnapshot snapshot) {

    static Trigger inConnect(RuleId id, UnaryOperator<TenantSnapshotBuilder> change) {
        return in(HealthyTenants.CONNECT, id, change);
    }

    static Trigger inCloud(RuleId id, UnaryOperator<TenantSnapshotBuilder> change) {
        return in(HealthyTenants.CLOUD, id, change);
    }

    static Trigger in(TenantSnapshot healthy, RuleId id, UnaryOperator<TenantSnapshotBuilder> change) {
        return new Trigger(
                id,
                SyncPolicy.portalParity(),
                healthy,
                change.apply(healthy.toBuilder()).build());
    }

    Trigger declaring(UnaryOperator<Expectations> declaration) {
        return under(policy.withExpectations(declaration.apply(policy.expectations())));
    }

    Trigger under(SyncPolicy value) {
        return new Trigger(id, value, healthy, snapshot);
    }

    /** The rule itself, under the policy. */
    public HealthRule rule() {
        return rule(id);
    }

    /** Any built-in rule, under the policy. */
    public HealthRule rule(RuleId other) {
        return SyncRules.all(policy).stream()
                .filter(rule -> rule.id().equals(other))
                .findFirst()
                .orElseThrow();
    }

    /** What all built-in rules make of the snapshot. */
    public SyncHealthReport report() {
        return RuleSet.standard(policy).evaluate(snapshot);
    }

    /** What the rule alone makes of the snapshot, so that no other explains it away. */
    public SyncHealthReport ownReport() {
        return RuleSet.of(rule()).evaluate(snapshot);
    }

    @Override
    public String toString() {
        return id.value();
    }
}
