package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A resource of Graph of which every tenant has exactly one, under the tenant's GUID. */
interface Resource {

    /** All of them, in the order in which messages list them. */
    static List<Resource> all() {
        return List.of(new OrganizationResource(), new SynchronizationResource());
    }

    /** The path below the version. */
    String path();

    /** The type as the metadata names it. */
    String type();

    /** The members by name, omitted ones included; empty when the tenant's grants do not open the resource. */
    Optional<Map<String, @Nullable Object>> read(TenantState tenant, ApiVersion version);
}
