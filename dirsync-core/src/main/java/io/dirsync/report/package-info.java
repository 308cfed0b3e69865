/**
 * The result of judging a tenant: its status, what was found, and what could not be judged.
 *
 * <p>Start at {@link io.dirsync.report.SyncHealthReport}.
 */
@NullMarked
package io.dirsync.report;

import org.jspecify.annotations.NullMarked;
