package io.dirsync.fleet;

import io.dirsync.report.FleetReport;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.TenantId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A history that ends with the process. */
final class MemoryHistory implements ReportHistory {

    private final Map<TenantId, TenantRecord> records = new LinkedHashMap<>();

    MemoryHistory(FleetReport previous) {
        previous.outcomes().forEach(outcome -> save(TenantRecord.of(outcome)));
    }

    @Override
    public Optional<TenantRecord> find(TenantId tenant) {
        return Optional.ofNullable(records.get(tenant));
    }

    @Override
    public void save(TenantRecord tenant) {
        records.put(tenant.tenant(), tenant);
    }

    @Override
    public Collection<TenantId> tenants() {
        return List.copyOf(records.keySet());
    }
}
