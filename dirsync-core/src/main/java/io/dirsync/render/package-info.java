/**
 * Reports for people: text, Markdown and HTML, in English, Danish and Dutch.
 *
 * <p>All prose of the library lives in the resource bundles of this package. Start at {@link
 * io.dirsync.render.Renderers}.
 */
@NullMarked
package io.dirsync.render;

import org.jspecify.annotations.NullMarked;
