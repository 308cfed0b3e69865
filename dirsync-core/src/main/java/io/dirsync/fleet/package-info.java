/**
 * Many tenants: outcomes as they come, fairly and in bounded memory.
 *
 * <p>Start at {@link io.dirsync.SyncHealthClient#checkAll(Iterable) SyncHealthClient.checkAll}; {@link
 * io.dirsync.fleet.FleetRun} is the form for more tenants than fit into memory, and {@link
 * io.dirsync.fleet.FleetOptions} says how much may happen at once and for how long.
 *
 * <h2>Manners</h2>
 *
 * <ul>
 *   <li>A tenant that the service throttles waits alone for at least the time that the service asked for. It holds no
 *       place meanwhile. What was out of reach or too slow waits too, a little longer after each attempt. All of them wait
 *       somewhat longer than they must, by chance, so that not all come back at once, and are tried again when no new
 *       tenant is left; or earlier, if they have waited for that as long as the longest wait allows, or if 10,000 wait.
 *   <li>When at least a quarter of the last 64 tenants (of the first 16, as long as there are no more) were throttled at
 *       their first attempt, the service means the application rather than the tenants: no check begins for the shortest
 *       time that it asked for, and then half as many run at once. Every 64 tenants without this sign give back a
 *       quarter of the places.
 *   <li>A check that takes more than four times as long as usual gives its place to the next tenant and goes on beside
 *       the others. One in ten may, and there are at most four such checks for each place.
 *   <li>When the application's own credential is refused by three tenants, and none could be checked in between, the run
 *       ends: every other tenant would say the same.
 * </ul>
 */
@NullMarked
package io.dirsync.fleet;

import org.jspecify.annotations.NullMarked;
