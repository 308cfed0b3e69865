package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the first segment of a path at a login host stands for: one tenant, or every one.
 *
 * @param tenant null for every one
 */
record Authority(String name, @Nullable TenantState tenant) {

    private static final Set<String> ALL_TENANTS = Set.of("common", "organizations");

    /** Throws when it is neither. */
    static Authority of(String name, TenantRegistry tenants) {
        return ALL_TENANTS.contains(name)
                ? new Authority(name, null)
                : new Authority(name, tenants.find(name).orElseThrow(() -> EntraProblem.unknownTenant(name)));
    }

    /** The one tenant; throws when it stands for every one. */
    TenantState single() {
        if (tenant == null) {
            throw EntraProblem.unknownTenant(name);
        }
        return tenant;
    }

    boolean covers(TenantState other) {
        return tenant == null || tenant.answersTo(other.identity().guid());
    }

    /** Whether another name stands for the same tenant, or for every one. */
    boolean isAlso(String otherName) {
        return ALL_TENANTS.contains(otherName) || (tenant != null && tenant.answersTo(otherName));
    }

    String directory() {
        return tenant == null ? name : tenant.identity().displayName();
    }

    /** The tenant in addresses that an answer carries. */
    String segment() {
        return tenant == null ? "{tenantid}" : tenant.identity().guid();
    }
}
