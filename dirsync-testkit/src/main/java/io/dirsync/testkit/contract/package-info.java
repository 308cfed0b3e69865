/**
 * Contracts that every implementation of dirsync's interfaces keeps, as tests to inherit.
 *
 * <p>Start at {@link io.dirsync.testkit.contract.SnapshotSourceContract}.
 */
@NullMarked
package io.dirsync.testkit.contract;

import org.jspecify.annotations.NullMarked;
