/**
 * Facts about a tenant, each known, missing or unreadable, and the seam through which they arrive.
 *
 * <p>Start at {@link io.dirsync.snapshot.TenantSnapshot}; implement {@link io.dirsync.snapshot.SnapshotSource} to bring
 * facts from somewhere else than Microsoft Graph.
 */
@NullMarked
package io.dirsync.snapshot;

import org.jspecify.annotations.NullMarked;
