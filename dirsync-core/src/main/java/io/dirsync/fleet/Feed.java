package io.dirsync.fleet;

import io.dirsync.snapshot.TenantId;
import org.jspecify.annotations.Nullable;

/** Where the tenants of a run come from. Used by the thread of the run alone. */
interface Feed {

    /** The next tenant; null if there is none at the moment. */
    @Nullable
    TenantId poll();

    /** Says whether there will never be another one. */
    boolean isExhausted();

    /** How many tenants there are in all; null if nobody can tell. */
    @Nullable
    Long total();
}
