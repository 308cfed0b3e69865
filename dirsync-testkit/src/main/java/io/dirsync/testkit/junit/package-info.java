/**
 * The fake server in the life of JUnit Jupiter tests.
 *
 * <p>Start at {@link io.dirsync.testkit.junit.FakeGraphExtension}. Needs JUnit Jupiter, which the project under test
 * brings along.
 */
@NullMarked
package io.dirsync.testkit.junit;

import org.jspecify.annotations.NullMarked;
