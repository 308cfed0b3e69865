/**
 * Is directory synchronization to a Microsoft Entra tenant healthy, how do we know, and what should be done next?
 *
 * <p>{@link io.dirsync.SyncHealthClient} is the door. The way of the data is the map of the library:
 *
 * <ol>
 *   <li>{@link io.dirsync.snapshot}: facts about a tenant, from a {@link io.dirsync.snapshot.SnapshotSource};
 *   <li>{@link io.dirsync.rule}: judgement of a snapshot by a {@link io.dirsync.rule.RuleSet};
 *   <li>{@link io.dirsync.finding}: what was found, with evidence and recommended actions;
 *   <li>{@link io.dirsync.report}: the {@link io.dirsync.report.SyncHealthReport} and its status;
 *   <li>{@link io.dirsync.render}: the report for people, in English, Danish and Dutch.
 * </ol>
 *
 * <p>{@link io.dirsync.fleet} does this for many tenants, and {@link io.dirsync.json} is the same for machines.
 */
@NullMarked
package io.dirsync;

import org.jspecify.annotations.NullMarked;
