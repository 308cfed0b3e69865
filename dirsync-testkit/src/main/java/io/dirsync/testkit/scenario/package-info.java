/**
 * Files that hold fake tenants, for the command line and for tests that share them.
 *
 * <p>Start at {@link io.dirsync.testkit.scenario.ScenarioFile}. {@link
 * io.dirsync.testkit.scenario.ScenarioFile#schema()} describes the files as a JSON Schema, which is also the resource
 * {@code META-INF/dirsync/scenario-1.0.schema.json}.
 *
 * <pre>{@code
 * {
 *   "schemaVersion": "1.0",
 *   "kind": "scenario",
 *   "tenants": [
 *     {
 *       "id": "contoso.onmicrosoft.com",
 *       "scenario": "stale-passwords",
 *       "directory": { "last": "PT5H" },
 *       "features": { "softMatchOnUpnEnabled": false },
 *       "subjects": { "content": { "quota": { "used": 49000, "total": 50000 } } }
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>A tenant starts in the {@linkplain io.dirsync.testkit.Scenario#label() named situation}, {@code healthy} if none is
 * named. Its other members change that: objects member by member, everything else as a whole. They are named as the
 * components of {@link io.dirsync.testkit.TenantSheet} and the records below it, and the words of enumerations as in
 * Java; features are named as in Graph. A moment is an age as in ISO 8601, for example {@code "P4D"} for four days
 * before the start and {@code "-PT10M"} for ten minutes after it, or an instant such as {@code "2026-11-18T12:00:00Z"}.
 * Unlike elsewhere in this library, an unknown member is an error: a misspelt one would silently test nothing.
 */
@NullMarked
package io.dirsync.testkit.scenario;

import org.jspecify.annotations.NullMarked;
