package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The tenants that the entries of a list name, each once. */
final class Customers {

    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CustomerList list;
    private final Set<TenantId> tenants = new LinkedHashSet<>();
    private long withoutTenant;

    Customers(CustomerList list) {
        this.list = list;
    }

    void add(ObjectNode entry) {
        String text = JsonText.of(entry.at(list.pointer()));
        if (GUID.matcher(text).matches()) {
            tenants.add(TenantId.of(text));
        } else {
            withoutTenant++;
        }
    }

    /** Passing over an entry would leave a customer unwatched, and nobody would know. */
    Set<TenantId> of(TenantId partner) {
        if (withoutTenant > 0) {
            throw SnapshotException.because(
                            SnapshotException.Reason.UNEXPECTED_RESPONSE,
                            withoutTenant + " entries of " + list.query() + " in tenant " + partner
                                    + " name no customer: there is no GUID at " + list.pointer()
                                    + ". Look at these entries, or list the tenants to check yourself.")
                    .build();
        }
        return tenants;
    }
}
