package io.dirsync.fleet;

import io.dirsync.report.FailureCause;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One tenant on its way through a run.
 *
 * @param attempts how many attempts have failed
 * @param last why the last of them failed; null before the first
 */
record Trip(TenantId tenant, int attempts, @Nullable FailureCause last) {

    static Trip to(TenantId tenant) {
        return new Trip(tenant, 0, null);
    }

    Trip failed(FailureCause cause) {
        return new Trip(tenant, attempts + 1, cause);
    }

    boolean isFirst() {
        return attempts == 0;
    }

    /** What becomes of the tenant when there is no further attempt. */
    TenantOutcome end(Instant at, StopCause why) {
        return last == null
                ? new TenantOutcome.NotChecked(tenant, at, why)
                : new TenantOutcome.Failed(tenant, at, last, attempts);
    }
}
