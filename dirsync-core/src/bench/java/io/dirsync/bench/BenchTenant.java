package io.dirsync.bench;

import io.dirsync.rule.Expectation;
import io.dirsync.rule.RuleSet;
import io.dirsync.rule.SyncPolicy;
import io.dirsync.snapshot.TenantSnapshot;

/** The tenants that are measured; of each everything was read that Microsoft Graph knows. */
public enum BenchTenant {
    /** Nothing is wrong. */
    HEALTHY(HealthyTenant.snapshot()),
    /** Nothing is wrong, and the server tells all about itself. */
    EVIDENCE(HealthyTenant.withEvidence()),
    /** Nearly everything is wrong at once, with the server's evidence of it. */
    BROKEN(BrokenTenant.snapshot());

    private final TenantSnapshot snapshot;

    BenchTenant(TenantSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The default policy, with the one declaration without which a tenant in good order is told something. */
    static RuleSet allRules() {
        SyncPolicy policy = SyncPolicy.portalParity();
        return RuleSet.standard(
                policy.withExpectations(policy.expectations().withPasswordWriteback(Expectation.EXPECTED)));
    }

    TenantSnapshot snapshot() {
        return snapshot;
    }
}
