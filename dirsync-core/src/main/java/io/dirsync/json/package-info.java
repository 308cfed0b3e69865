/**
 * The machine format of reports and snapshots: JSON that stays readable when the library changes.
 *
 * <p>Start at {@link io.dirsync.json.ReportJson} and {@link io.dirsync.json.SnapshotJson}; {@link
 * io.dirsync.json.ServerEvidenceJson} reads what a script of an administrator collected. {@link
 * io.dirsync.json.OutcomeWriter} and {@link io.dirsync.json.OutcomeReader} are for fleets, a line for each tenant, and
 * {@link io.dirsync.json.HistoryJson} is for what is remembered of them.
 *
 * <h2>The format</h2>
 *
 * <p>Every document starts with {@code schemaVersion}, now {@code "1.0"}, and {@code kind}: {@code "report"}, {@code
 * "snapshot"}, {@code "serverEvidence"}, {@code "outcome"} or {@code "tenantRecord"}. A report holds its snapshot. Instants are UTC in ISO 8601, to the nanosecond
 * where there are any; lengths of time are ISO 8601. A fact is an object:
 *
 * <pre>{@code
 * { "state": "known", "value": true, "origin": { "endpoint": "organization", "apiVersion": "v1.0" } }
 * { "state": "missing" }
 * { "state": "unreadable", "gap": { "reason": "throttled", "detail": "HTTP 429", "retryAfter": "PT2M" } }
 * }</pre>
 *
 * <p>What is empty or unspecified is left out, except for lists. A fact, or a whole group of facts, that is not there
 * was not requested.
 *
 * <h2>Versions</h2>
 *
 * <p>Members that are not known are ignored, and every 1.x can be read. A later 1.x may add members and words; a word
 * that is not known is read as unknown where the fact has such a value and refused elsewhere. A document of another
 * major version is refused. Whatever is refused leads to a {@link io.dirsync.json.JsonFormatException}, and so does a
 * document of more than 16 MiB, of more than 64 levels, or with the same member twice in one object.
 *
 * <h2>Jackson</h2>
 *
 * <p>This package alone needs {@code jackson-databind}, 2.16 or a later 2.x, which is an optional dependency: add it to
 * your own build, and {@code requires com.fasterxml.jackson.databind} to your module if you have one. It keeps a mapper
 * of its own, registers nothing, and does not mind how yours is configured. An application on Jackson 3 adds {@code
 * jackson-databind} 2 beside it: Jackson 3 has other coordinates and other packages, so that both can be on the class
 * path. Only {@code jackson-annotations} is shared, which stays at 2.x for both; take the newer of the two versions that
 * they ask for. Documents pass from one to the other as text: {@link
 * io.dirsync.json.ReportJson#write} writes what Jackson 3 parses, and {@link io.dirsync.json.ReportJson#read(String)}
 * reads what Jackson 3 wrote.
 */
@NullMarked
package io.dirsync.json;

import org.jspecify.annotations.NullMarked;
