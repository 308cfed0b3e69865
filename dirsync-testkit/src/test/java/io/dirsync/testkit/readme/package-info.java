/** The samples of the testkit's README, compiled and run. */
@NullMarked
package io.dirsync.testkit.readme;

import org.jspecify.annotations.NullMarked;
