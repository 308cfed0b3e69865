/**
 * Arbitrary tenants, facts and snapshots for property-based tests with jqwik.
 *
 * <p>Start at {@link io.dirsync.testkit.jqwik.DirectorySyncDomain}, which gives parameters annotated with
 * {@code @ForAll} by their type. Needs jqwik 1.9, which the project under test brings along; without it everything else
 * in this library works.
 */
@NullMarked
package io.dirsync.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
