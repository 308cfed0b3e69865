package io.dirsync.fleet;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The tenants that a caller names, each once, read no further ahead than there are places. */
final class InputFeed implements Feed {

    private final Iterator<TenantId> tenants;
    private final SeenTenants seen = new SeenTenants();
    private final long size;
    private volatile long repeated;
    private boolean isExhausted;

    InputFeed(Iterable<TenantId> tenants) {
        this.tenants = tenants.iterator();
        this.size = tenants instanceof Collection<?> collection ? collection.size() : -1;
    }

    @Override
    public @Nullable TenantId poll() {
        while (tenants.hasNext()) {
            TenantId tenant = requireNonNull(tenants.next(), "tenant");
            if (seen.add(tenant)) {
                return tenant;
            }
            countRepetition();
        }
        isExhausted = true;
        return null;
    }

    /** Only the thread of the run writes, any may read. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void countRepetition() {
        repeated++;
    }

    @Override
    public boolean isExhausted() {
        return isExhausted;
    }

    @Override
    public @Nullable Long total() {
        return size < 0 ? null : size - repeated;
    }
}
