package io.dirsync.report;

import io.dirsync.finding.Finding;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.TenantId;
import java.util.List;
import java.util.TreeMap;

/** Counts the tenants that one rule concerns. Not safe for use by several threads. */
final class RuleTally {

    /** The same whatever the order in which the tenants come. */
    private final TreeMap<TenantId, Finding> first = new TreeMap<>();

    private Severity worst = Severity.INFO;
    private long tenants;

    void add(TenantId tenant, Finding finding) {
        tenants++;
        note(finding.severity());
        keep(tenant, finding);
    }

    void add(RuleTally other) {
        tenants += other.tenants;
        note(other.worst);
        other.first.forEach(this::keep);
    }

    private void note(Severity severity) {
        if (severity.compareTo(worst) < 0) {
            worst = severity;
        }
    }

    private void keep(TenantId tenant, Finding finding) {
        first.put(tenant, finding);
        if (first.size() > RuleImpact.MAX_EXAMPLES) {
            first.pollLastEntry();
        }
    }

    RuleImpact impact() {
        return new RuleImpact(first.firstEntry().getValue(), worst, tenants, List.copyOf(first.keySet()));
    }
}
