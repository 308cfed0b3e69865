/** The samples of the README, compiled and run. */
@NullMarked
package io.dirsync.graph.readme;

import org.jspecify.annotations.NullMarked;
