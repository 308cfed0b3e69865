/** The main job of the README: checks the tenants of a fake Microsoft Graph, or a real one. */
@NullMarked
package io.dirsync.graph.quickstart;

import org.jspecify.annotations.NullMarked;
