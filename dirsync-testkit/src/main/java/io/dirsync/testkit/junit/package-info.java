/**
 * The fakes in the life of JUnit Jupiter tests.
 *
 * <p>Start at {@link io.dirsync.testkit.junit.FakeGraphExtension}, or at its annotation
 * {@link io.dirsync.testkit.junit.WithFakeGraph}; {@link io.dirsync.testkit.junit.StartingFrom} gives tenants as
 * parameters of tests, with a server or without. Needs JUnit Jupiter, which the project under test brings along.
 */
@NullMarked
package io.dirsync.testkit.junit;

import org.jspecify.annotations.NullMarked;
