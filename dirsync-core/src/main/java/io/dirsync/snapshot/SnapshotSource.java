package io.dirsync.snapshot;

/**
 * Where snapshots come from: the only seam between the judgement and the world.
 *
 * <p>An implementation reads what it can and marks the rest unreadable; it throws only when nothing at all could be
 * read. It must be safe for use by several threads and must end on its own within a time that it documents.
 */
@FunctionalInterface
public interface SnapshotSource {

    /**
     * Reads the facts about a tenant.
     *
     * @param tenant the tenant
     * @return the snapshot; its {@link TenantSnapshot#tenant()} equals the argument
     * @throws SnapshotException if nothing could be read
     */
    TenantSnapshot capture(TenantId tenant);
}
