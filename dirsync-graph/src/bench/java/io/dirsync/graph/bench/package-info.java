/** Measures the adapter against what else could be used: the Graph SDK alone, and the HTTP client of the JDK. */
@NullMarked
package io.dirsync.graph.bench;

import org.jspecify.annotations.NullMarked;
