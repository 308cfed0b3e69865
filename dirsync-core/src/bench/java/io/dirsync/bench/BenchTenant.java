package io.dirsync.bench;

import io.dirsync.snapshot.TenantSnapshot;

/** The two tenants that are measured: of both everything was read that can be read. */
public enum BenchTenant {
    /** Nothing is wrong. */
    HEALTHY(HealthyTenant.snapshot()),
    /** Nearly everything is wrong at once. */
    BROKEN(BrokenTenant.snapshot());

    private final TenantSnapshot snapshot;

    BenchTenant(TenantSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    TenantSnapshot snapshot() {
        return snapshot;
    }
}
