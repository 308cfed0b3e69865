package io.dirsync.render;

import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import java.util.List;

/** How many tenants have a status. */
record StatusCount(HealthStatus status, long tenants) {

    static StatusCount of(HealthStatus status, List<SyncHealthReport> reports) {
        return new StatusCount(
                status,
                reports.stream().filter(report -> report.status() == status).count());
    }

    FleetFilter filter() {
        return new FleetFilter(status);
    }
}
