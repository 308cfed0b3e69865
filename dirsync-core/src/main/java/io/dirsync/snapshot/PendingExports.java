package io.dirsync.snapshot;

/**
 * How many changes the server has computed and not yet exported.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param additions objects to add
 * @param updates objects to change
 * @param deletions objects to delete
 */
public record PendingExports(long additions, long updates, long deletions) {}
