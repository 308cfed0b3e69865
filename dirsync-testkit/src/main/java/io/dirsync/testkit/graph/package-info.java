/**
 * The fake tenants behind a real HTTPS server that speaks as Microsoft Entra and Microsoft Graph do.
 *
 * <p>Start at {@link io.dirsync.testkit.graph.FakeGraph}; {@link io.dirsync.testkit.graph.Fault} makes it misbehave.
 */
@NullMarked
package io.dirsync.testkit.graph;

import org.jspecify.annotations.NullMarked;
