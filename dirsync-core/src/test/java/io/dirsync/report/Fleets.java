package io.dirsync.report;

import static io.dirsync.snapshot.Snapshots.NOW;

import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;

/** Outcomes of tenants for tests. */
@NullMarked
public final class Fleets {

    private static final RuleSet RULES = RuleSet.standard();

    private Fleets() {}

    public static SyncHealthReport report(String tenant, Inputs inputs) {
        TenantSnapshot like = inputs.snapshot();
        return RULES.evaluate(TenantSnapshot.builder(TenantId.of(tenant), NOW)
                .directorySync(like.directorySync())
                .passwordSync(like.passwordSync())
                .domains(like.domains())
                .build());
    }

    public static TenantOutcome checked(String tenant, Inputs inputs) {
        return new TenantOutcome.Checked(report(tenant, inputs));
    }

    /** The same tenant as it was checked at another time. */
    public static TenantOutcome checkedAt(Instant at, String tenant) {
        return new TenantOutcome.Checked(
                RULES.evaluate(TenantSnapshot.builder(TenantId.of(tenant), at).build()));
    }

    public static TenantOutcome failed(String tenant, Reason reason) {
        FailureCause cause = new FailureCause(reason, "It is " + reason + ".", Duration.ofSeconds(9), "r-1");
        return new TenantOutcome.Failed(TenantId.of(tenant), NOW, cause, 1);
    }

    public static TenantOutcome notChecked(String tenant, StopCause why) {
        return new TenantOutcome.NotChecked(TenantId.of(tenant), NOW, why);
    }
}
