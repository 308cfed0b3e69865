package io.dirsync.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dirsync.testkit.cli.FakeGraphCommand;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.scenario.ScenarioFile;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Holds the README to what the testkit really does.
 *
 * <p>With {@code -Dgolden.update} the generated parts are written anew.
 */
class ReadmeTest {

    private static final Path SAMPLES = Path.of("src", "test", "java", "io", "dirsync", "testkit", "readme");

    @Test
    void showsOnlyJavaThatTheBuildCompiles() throws IOException {
        String compiled = squeezed(Files.readString(SAMPLES.resolve("FirstSample.java")))
                + squeezed(Files.readString(SAMPLES.resolve("PatienceTest.java")));

        assertThat(Readme.load().blocks("java"))
                .hasSize(2)
                .allSatisfy(sample -> assertThat(compiled).contains(squeezed(sample)));
    }

    @Test
    void showsWhatTheFirstSampleFailsWith() throws IOException {
        Throwable failure = catchThrowable(() -> new FirstSample().contosoIsHealthy());

        assertGenerated("failure", fenced(failure.getMessage()));
    }

    @Test
    void showsTheScenariosAndWhatComesOfThem() throws IOException {
        assertGenerated("scenarios", ScenarioTable.markdown());
    }

    @Test
    void listsWhatIsServed() throws Exception {
        try (FakeGraph graph = FakeGraph.start()) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(graph.sslContext()).build();
            HttpRequest request = HttpRequest.newBuilder(graph.graphEndpoint().resolve("/v1.0/unheard-of"))
                    .build();
            client.send(request, BodyHandlers.discarding());

            String complaint = catchThrowable(graph::verifyNoUnmatchedRequests).getMessage();
            String served = complaint.substring(complaint.indexOf("It serves:\n") + "It serves:\n".length());
            assertGenerated("served", fenced(served.stripIndent().strip()));
        }
    }

    @Test
    void namesEveryFault() throws IOException {
        List<String> words = Stream.of(Fault.class, Fault.Place.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> method.getReturnType() == Fault.class || method.getReturnType() == Fault.Place.class)
                .map(Method::getName)
                .distinct()
                .toList();
        String readme = Readme.load().text();

        assertThat(words)
                .contains("status", "once")
                .allSatisfy(word -> assertThat(readme).contains("`" + word + "("));
    }

    @Test
    void namesEveryOptionOfTheCommandLine() throws IOException {
        String readme = Readme.load().text();

        assertThat(CommandSpec.forAnnotatedObject(FakeGraphCommand.class)
                        .optionsMap()
                        .keySet())
                .contains("--scenario")
                .filteredOn(option -> option.startsWith("--"))
                .allSatisfy(option -> assertThat(readme).contains("`" + option));
    }

    @Test
    void showsAScenarioFileThatCanBeRead() throws IOException {
        assertThat(Readme.load().blocks("json"))
                .singleElement()
                .satisfies(
                        file -> assertThat(ScenarioFile.parse(file).tenants()).hasSize(1));
    }

    private static void assertGenerated(String name, String content) throws IOException {
        Readme.updateIfAsked(name, content);

        assertThat(Readme.load().generated(name)).isEqualTo(content);
    }

    private static String fenced(String text) {
        return "```text\n" + text + "\n```\n";
    }

    private static String squeezed(String java) {
        return java.replaceAll("\\s+", "");
    }
}
