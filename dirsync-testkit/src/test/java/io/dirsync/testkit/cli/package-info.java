/** The command, run as its users run it. */
@NullMarked
package io.dirsync.testkit.cli;

import org.jspecify.annotations.NullMarked;
