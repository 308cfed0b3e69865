package io.dirsync.graph.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.graph.GraphPermission;
import io.dirsync.graph.quickstart.QuickstartRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Holds the README to what the project really does.
 *
 * <p>With {@code -Dgolden.update} the printed output in the README is written anew.
 */
class ReadmeTest {

    private static final Path SAMPLES = Path.of("src", "test", "java", "io", "dirsync", "graph", "readme");

    @Test
    void showsTheQuickStartInTwoCommands() throws IOException {
        List<String> commands = Readme.load().section("## Quick start").blocks("sh");

        assertThat(commands)
                .hasSize(2)
                .allSatisfy(command -> assertThat(command.strip().lines()).hasSize(1));
    }

    @Test
    void showsOnlyJavaThatTheBuildCompiles() throws IOException {
        StringBuilder compiled = new StringBuilder();
        for (String file : List.of("CheckSample.java", "FleetSample.java", "MonitorTest.java", "OwnRuleTest.java")) {
            compiled.append(squeezed(Files.readString(SAMPLES.resolve(file))));
        }

        assertThat(Readme.load().blocks("java"))
                .hasSize(4)
                .allSatisfy(sample -> assertThat(compiled).contains(squeezed(sample)));
    }

    @Test
    void showsWhatTheQuickStartPrints() throws IOException {
        String printed = QuickstartRun.output(Locale.ENGLISH);
        Readme.load().updateIfAsked("text", 1, printed);

        assertThat(Readme.withoutRequestIds(Readme.load().blocks("text").get(1)))
                .isEqualTo(Readme.withoutRequestIds(printed));
    }

    @Test
    void showsTheReportThatTheFirstSamplePrints() throws IOException {
        String all = QuickstartRun.output(Locale.ENGLISH);
        int start = all.indexOf("Wingtip Toys (");
        String report = all.substring(start, all.indexOf("\nNorthwind", start));
        Readme.load().updateIfAsked("text", 0, report);

        assertThat(Readme.load().blocks("text").get(0)).isEqualTo(report);
    }

    @Test
    void listsEveryPermission() throws IOException {
        assertThat(Readme.load().section("## Permissions").rows())
                .hasSize(GraphPermission.values().length)
                .zipSatisfy(
                        List.of(GraphPermission.values()),
                        (row, permission) -> assertThat(row).contains("`" + permission.value() + "`"));
    }

    private static String squeezed(String java) {
        return java.replaceAll("\\s+", "");
    }
}
