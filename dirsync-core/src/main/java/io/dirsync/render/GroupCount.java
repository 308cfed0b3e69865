package io.dirsync.render;

import io.dirsync.report.FleetSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How many tenants are in a group. */
record GroupCount(FleetGroup group, long tenants) {

    /** The groups that have tenants, the worst first. */
    static List<GroupCount> of(FleetSummary summary) {
        List<GroupCount> counts = new ArrayList<>();
        summary.byStatus().forEach((status, tenants) -> counts.add(new GroupCount(FleetGroup.of(status), tenants)));
        counts.add(new GroupCount(FleetGroup.FAILED, summary.failed()));
        counts.add(new GroupCount(FleetGroup.NOT_CHECKED, summary.tenants() - summary.checked() - summary.failed()));
        return counts.stream()
                .filter(count -> count.tenants() > 0)
                .sorted(Comparator.comparing(GroupCount::group))
                .toList();
    }
}
