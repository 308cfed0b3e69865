package com.contoso.monitor;

import io.dirsync.SyncHealthClient;
import io.dirsync.render.Renderers;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import java.util.Locale;

/** Tells of a tenant in one line. */
public final class Monitor {

    private final SyncHealthClient client;

    /**
     * A monitor of the tenants of a source.
     *
     * @param source where the facts come from
     */
    public Monitor(SnapshotSource source) {
        client = SyncHealthClient.create(source);
    }

    /**
     * The state of a tenant in one line.
     *
     * @param tenant the tenant
     * @return the line
     */
    public String line(TenantId tenant) {
        return Renderers.line(Locale.ENGLISH).render(client.check(tenant));
    }
}
