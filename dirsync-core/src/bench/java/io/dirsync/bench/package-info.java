/** What judging and rendering cost, measured with JMH; compiled in the profile {@code bench} alone. */
@NullMarked
package io.dirsync.bench;

import org.jspecify.annotations.NullMarked;
