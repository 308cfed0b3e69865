package io.dirsync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.dirsync.render.ReportRenderer;
import io.dirsync.report.SyncHealthReport;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every renderer of reports keeps to, as tests to inherit, so that one of the caller's own shows whatever comes.
 *
 * <p>A subclass says which renderer. It is put before reports of every status, of tenants of which nothing or little
 * could be read, with findings, hints, consequences, muted and unjudged rules, with rules and actions that the library
 * does not know, and with texts, numbers and times as strange as a report can hold. Not covered: whether the text
 * depends on the default locale or time zone of the JVM, which no test can change for itself alone.
 */
public abstract class ReportRendererContract {

    private static final int THREADS = 8;

    /** For subclasses. */
    protected ReportRendererContract() {}

    /**
     * The renderer under test.
     *
     * @return the renderer; it may be made anew each time
     */
    protected abstract ReportRenderer renderer();

    @TestFactory
    Stream<DynamicTest> rendersWhateverThereIs() {
        return SampleReports.all()
                .map(sample -> dynamicTest(
                        sample.name(),
                        () -> assertThat(text(sample.report()))
                                .as(sample.name())
                                .isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> endsLinesWithALineFeed() {
        return SampleReports.all()
                .map(sample -> dynamicTest(
                        sample.name(),
                        () -> assertThat(text(sample.report()))
                                .as("%s: line ends", sample.name())
                                .doesNotContain("\r")));
    }

    @TestFactory
    Stream<DynamicTest> writesTheSameOfEqualReports() {
        return SampleReports.all().map(sample -> dynamicTest(sample.name(), () -> writesTheSame(sample)));
    }

    @Test
    void tellsTheStatusesApart() {
        Map<String, String> texts = new HashMap<>();
        SampleReports.ofEveryStatus().forEach(sample -> {
            String other = texts.putIfAbsent(text(sample.report()), sample.name());
            assertThat(other)
                    .as("a report that reads like the one that is %s", sample.name())
                    .isNull();
        });
    }

    @Test
    void writesTheSameInSeveralThreads() throws Exception {
        ReportRenderer renderer = renderer();
        List<SyncHealthReport> reports =
                SampleReports.all().map(SampleReports.Sample::report).toList();
        List<String> alone = reports.stream().map(renderer::render).toList();

        List<List<String>> together = Together.call(Collections.nCopies(
                THREADS, () -> reports.stream().map(renderer::render).toList()));

        assertThat(together)
                .as("texts written at the same time")
                .allSatisfy(texts -> assertThat(texts).isEqualTo(alone));
    }

    private void writesTheSame(SampleReports.Sample sample) {
        ReportRenderer renderer = renderer();
        String text = renderer.render(sample.report());

        assertThat(renderer.render(sample.report()))
                .as("%s: rendered a second time", sample.name())
                .isEqualTo(text);
        assertThat(renderer.render(SampleReports.copy(sample.report())))
                .as("%s: an equal report", sample.name())
                .isEqualTo(text);
    }

    private String text(SyncHealthReport report) {
        return renderer().render(report);
    }
}
