package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is rendered with a file that a reviewer has read.
 *
 * <p>With {@code -Dgolden.update} the files are written anew; the difference is then reviewed like any other.
 */
public final class Golden {

    private Golden() {}

    public static void assertMatches(String name, String actual) {
        Path file = Path.of("src", "test", "resources", "golden", name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("No golden file yet? Run once with -Dgolden.update and review " + file, e);
        }
    }
}
