package io.dirsync.render;

/** Where renderers come from. */
public final class Renderers {
    private Renderers() {}
}
