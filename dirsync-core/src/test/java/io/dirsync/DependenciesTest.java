package io.dirsync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What an application needs beside the library: nothing. */
class DependenciesTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
    private static final String CLASSES = Path.of("target", "classes").toString();
    private static final String TEST_CLASSES = Path.of("target", "test-classes").toString();

    @Test
    void checksATenantOnTheClassPathWithoutJackson() throws Exception {
        assertThat(run("-cp", CLASSES + File.pathSeparator + TEST_CLASSES, "io.dirsync.CheckWithoutJackson"))
                .startsWith("contoso.onmicrosoft.com: Healthy\nmissing: com/fasterxml/jackson/");
    }

    @Test
    void checksATenantOnTheModulePathWithoutJackson() throws Exception {
        assertThat(run(
                        "-p",
                        CLASSES,
                        "--patch-module",
                        "io.dirsync.core=" + TEST_CLASSES,
                        "-m",
                        "io.dirsync.core/io.dirsync.CheckWithoutJackson"))
                .startsWith("contoso.onmicrosoft.com: Healthy\nmissing: com/fasterxml/jackson/");
    }

    /** The enforcer bans other dependencies, but cannot tell an optional one from one that everybody gets. */
    @Test
    void passesNothingOnButAnnotations() throws IOException {
        assertThat(DEPENDENCY
                        .matcher(Files.readString(Path.of("pom.xml")))
                        .results()
                        .map(MatchResult::group)
                        .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                        .filter(dependency -> !dependency.contains("<optional>true</optional>")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("<artifactId>jspecify</artifactId>");
    }

    private static String run(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(Stream.concat(Stream.of(java), List.of(arguments).stream())
                        .toList())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n");
    }
}
