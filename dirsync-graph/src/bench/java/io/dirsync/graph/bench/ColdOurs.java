package io.dirsync.graph.bench;

import io.dirsync.render.Renderers;
import java.net.URI;
import java.util.Locale;

/** The first check of a process, sign-in included, and the report of it. */
public final class ColdOurs {

    private ColdOurs() {}

    /**
     * Checks once.
     *
     * @param args where the stub is
     */
    public static void main(String[] args) {
        try (Ours ours = Ours.at(URI.create(args[0]), Facts.CORE)) {
            System.out.println(Renderers.text(Locale.ENGLISH).render(ours.report()));
        }
    }
}
