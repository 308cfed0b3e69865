package io.dirsync.fleet;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;

/**
 * Checks one tenant, as {@code client::check} does.
 *
 * <p>An implementation must be safe for use by several threads, should end when its thread is interrupted, and must end
 * on its own within a time that it documents.
 */
@FunctionalInterface
public interface Checker {

    /**
     * Checks one tenant.
     *
     * @param tenant the tenant
     * @return the report on this tenant
     * @throws SnapshotException if nothing could be read about the tenant
     */
    SyncHealthReport check(TenantId tenant);
}
