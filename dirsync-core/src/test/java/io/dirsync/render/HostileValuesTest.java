package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.FleetReport;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever the outside world says, it stays text: the pages have the same structure as with a harmless word. */
class HostileValuesTest {

    private static final String HARMLESS = "harmless";
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    static final List<String> VALUES = Hostile.VALUES;

    @ParameterizedTest
    @FieldSource("VALUES")
    void stayTextInHtml(String value) {
        Document page = Pages.parse(html(value));

        assertThat(Pages.structure(page)).isEqualTo(Pages.structure(Pages.parse(html(HARMLESS))));
        WellFormed.check(html(value));
        assertThat(page.select("h1").text())
                .contains(Printable.of(value).strip().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void stayTextInTheOverviewOfTenants(String value) {
        assertThat(Pages.structure(Pages.parse(fleet(value)))).isEqualTo(Pages.structure(Pages.parse(fleet(HARMLESS))));
        WellFormed.check(fleet(value));
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void stayTextInTheTablesOfTenants(String value) {
        assertThat(structure(Renderers.fleetMarkdown(Locale.ENGLISH).render(fleetOf(value))))
                .isEqualTo(structure(Renderers.fleetMarkdown(Locale.ENGLISH).render(fleetOf(HARMLESS))));
        String text = Renderers.fleetText(Locale.ENGLISH).render(fleetOf(value));
        assertThat(text).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        assertThat(text.lines())
                .hasSameSizeAs(Renderers.fleetText(Locale.ENGLISH)
                        .render(fleetOf(HARMLESS))
                        .lines()
                        .toList());
    }

    private static FleetReport fleetOf(String value) {
        return FleetReport.of(List.of(new TenantOutcome.Checked(Hostile.report(value))));
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void stayTextInMarkdown(String value) {
        assertThat(structure(markdown(value))).isEqualTo(structure(markdown(HARMLESS)));
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void areReadInMarkdownAsTheyWere(String value) {
        StringBuilder heading = new StringBuilder();
        collect(MARKDOWN.parse(markdown(value)).getFirstChild(), heading);

        assertThat(heading.toString().replace("\u200B", ""))
                .isEqualTo(Printable.of(value + " (contoso.onmicrosoft.com)").strip());
    }

    @ParameterizedTest
    @FieldSource("VALUES")
    void sendNothingToTheTerminal(String value) {
        String text = Renderers.text(Locale.ENGLISH).render(Hostile.report(value));
        String line = Renderers.line(Locale.ENGLISH).render(Hostile.report(value));
        SyncHealthReport report = Hostile.report(value);
        String change =
                Renderers.change(Locale.ENGLISH).render(ReportChange.between(Pictures.report("healthy"), report));

        assertThat(text + line + change).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        assertThat(line.lines()).hasSize(1);
        assertThat(change.lines()).hasSameSizeAs(changeOf(HARMLESS).lines().toList());
    }

    @Property(tries = 200, seed = "2026")
    void stayTextWhateverTheyAre(@ForAll String value) {
        Assume.that(!Printable.of(value).isBlank());

        assertThat(Pages.structure(Pages.parse(html(value)))).isEqualTo(Pages.structure(Pages.parse(html(HARMLESS))));
        assertThat(structure(markdown(value))).isEqualTo(structure(markdown(HARMLESS)));
    }

    private static String html(String value) {
        return Renderers.html(Locale.ENGLISH).render(Hostile.report(value));
    }

    private static String fleet(String value) {
        return Renderers.fleetHtml(Locale.ENGLISH).render(List.of(Hostile.report(value)));
    }

    private static String markdown(String value) {
        return Renderers.markdown(Locale.ENGLISH).render(Hostile.report(value));
    }

    private static String changeOf(String value) {
        return Renderers.change(Locale.ENGLISH)
                .render(ReportChange.between(Pictures.report("healthy"), Hostile.report(value)));
    }

    /** The kinds of the nodes that are not text, in the order of the page. */
    private static List<String> structure(String markdown) {
        List<String> kinds = new ArrayList<>();
        walk(MARKDOWN.parse(markdown), kinds);
        return kinds;
    }

    private static void walk(Node node, List<String> kinds) {
        if (!(node instanceof Text)) {
            kinds.add(node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, kinds);
        }
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, text);
        }
    }
}
