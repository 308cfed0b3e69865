package io.dirsync.report;

import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two runs over tenants that may not be quite the same. */
record FleetComparison(Map<TenantId, TenantOutcome> before, List<TenantOutcome> after) {

    static FleetComparison of(FleetReport before, FleetReport after) {
        Map<TenantId, TenantOutcome> known =
                before.outcomes().stream().collect(Collectors.toMap(TenantOutcome::tenant, outcome -> outcome));
        return new FleetComparison(known, after.outcomes());
    }

    List<TenantChange> changes() {
        Map<TenantId, TenantOutcome> now =
                after.stream().collect(Collectors.toMap(TenantOutcome::tenant, outcome -> outcome));
        Stream<TenantRecord> named = after.stream().map(this::judged);
        Stream<TenantRecord> missing = before.values().stream()
                .filter(outcome -> !now.containsKey(outcome.tenant()))
                .sorted(TenantOutcome.WORST_FIRST)
                .map(outcome -> TenantRecord.of(outcome).gone());
        return Stream.concat(named, missing)
                .flatMap(known -> known.pending().stream())
                .toList();
    }

    private TenantRecord judged(TenantOutcome outcome) {
        TenantOutcome earlier = before.get(outcome.tenant());
        TenantRecord known = earlier == null ? TenantRecord.unknown(outcome.tenant()) : TenantRecord.of(earlier);
        return known.next(outcome, Damping.none());
    }
}
