package io.dirsync.graph.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a fleet run leaves its page, and where it remembers; null for no memory. */
record FleetFiles(Path html, @Nullable Path history) {

    private static final Path PAGE = Path.of("target", "fleet.html");

    static FleetFiles of(Map<String, String> settings) {
        String html = settings.get("html");
        String history = settings.get("history");
        return new FleetFiles(html == null ? PAGE : Path.of(html), history == null ? null : Path.of(history));
    }

    void writePage(String page) {
        try {
            Files.createDirectories(html.toAbsolutePath().getParent());
            Files.writeString(html, page);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the page " + html + ". Name another with -Dhtml=FILE.", e);
        }
    }
}
