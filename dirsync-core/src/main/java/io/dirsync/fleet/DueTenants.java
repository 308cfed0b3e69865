package io.dirsync.fleet;

import io.dirsync.snapshot.TenantId;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The tenants whose time has come. Any thread may add; a tenant that is due again before its check ended is not added. */
final class DueTenants implements Feed {

    private final Queue<TenantId> due = new ConcurrentLinkedQueue<>();
    private final Set<TenantId> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    boolean add(TenantId tenant) {
        return !isClosed && busy.add(tenant) && due.add(tenant);
    }

    /** The tenant has its outcome. */
    void done(TenantId tenant) {
        busy.remove(tenant);
    }

    void close() {
        isClosed = true;
    }

    boolean isClosed() {
        return isClosed;
    }

    @Override
    public @Nullable TenantId poll() {
        return due.poll();
    }

    @Override
    public boolean isExhausted() {
        return isClosed;
    }

    @Override
    public @Nullable Long total() {
        return null;
    }
}
