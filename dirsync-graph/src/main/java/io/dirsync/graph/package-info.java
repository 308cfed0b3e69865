/**
 * Facts about a tenant, read from Microsoft Graph.
 *
 * <p>Start at {@link io.dirsync.graph.GraphSnapshotSource}. The way of a fact: the Graph SDK builds the request, its HTTP
 * pipeline sends it, and the answer's members are read one by one, so that one odd member spoils one fact and no more.
 */
@NullMarked
package io.dirsync.graph;

import org.jspecify.annotations.NullMarked;
