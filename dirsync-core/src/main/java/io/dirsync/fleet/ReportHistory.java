package io.dirsync.fleet;

import io.dirsync.report.FleetReport;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.TenantId;
import java.util.Collection;
import java.util.Optional;

/**
 * Remembers what was told of each tenant: a file, a table of a database, or memory.
 *
 * <p>An implementation keeps one record a tenant, the last that was saved. A record that {@link #save} has returned for
 * is there in every later process. It needs to serve one thread at a time only.
 */
public interface ReportHistory {

    /**
     * What is known of a tenant.
     *
     * @param tenant the tenant
     * @return the record that was last saved, or empty if there is none
     */
    Optional<TenantRecord> find(TenantId tenant);

    /**
     * Saves a record in the place of the one that there may be.
     *
     * @param tenant what is known of the tenant from now on
     */
    void save(TenantRecord tenant);

    /**
     * The tenants of which there is a record.
     *
     * @return them, in any order; later changes of the history may or may not show in the collection
     */
    Collection<TenantId> tenants();

    /**
     * A history that ends with the process, for example to compare two runs.
     *
     * @param previous what is known from before
     * @return the history, which what is saved does not outlive
     */
    static ReportHistory of(FleetReport previous) {
        return new MemoryHistory(previous);
    }
}
