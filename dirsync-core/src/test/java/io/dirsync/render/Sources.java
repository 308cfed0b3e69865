package io.dirsync.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The string literals in the sources of a package, to find keys that nobody uses. */
final class Sources {

    private static final Pattern LITERAL = Pattern.compile("\"([\\w.]+)\"");

    private Sources() {}

    static Set<String> literals(String name) {
        Path folder = Path.of("src", "main", "java", "io", "dirsync", name);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Sources::read)
                    .flatMap(text -> LITERAL.matcher(text).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
