/**
 * Fake Microsoft Entra tenants: their state, and a source of snapshots over them that needs no network.
 *
 * <p>Start at {@link io.dirsync.testkit.FakeTenant}. {@link io.dirsync.testkit.FakeTenants} serves tenants in memory;
 * {@link io.dirsync.testkit.graph} serves the same tenants over HTTPS.
 */
@NullMarked
package io.dirsync.testkit;

import org.jspecify.annotations.NullMarked;
