/**
 * Assertions in the words of the domain, beside those of AssertJ.
 *
 * <p>Import {@link io.dirsync.testkit.assertj.SyncHealthAssertions#assertThat} statically, or
 * {@link io.dirsync.testkit.assertj.BddSyncHealthAssertions#then}; for several failures at once there is
 * {@link io.dirsync.testkit.assertj.SoftSyncHealthAssertions}. Needs AssertJ, which the project under test brings along.
 */
@NullMarked
package io.dirsync.testkit.assertj;

import org.jspecify.annotations.NullMarked;
