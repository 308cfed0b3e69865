/**
 * The vocabulary of judgement: what can be wrong with a tenant, how bad it is, how we know, and what to do.
 *
 * <p>Everything here is data. The prose that explains it to people lives in the resource bundles of
 * {@code io.dirsync.render}.
 */
@NullMarked
package io.dirsync.finding;

import org.jspecify.annotations.NullMarked;
