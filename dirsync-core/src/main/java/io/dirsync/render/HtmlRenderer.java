package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.SyncHealthReport;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A report as one HTML page that needs nothing else: no script, no file, no network.
 *
 * <p>It says what the text report says, in its order, and draws the ages of the last synchronizations, a timeline, and
 * the errors of objects. Immutable and safe for use by several threads.
 */
public final class HtmlRenderer implements ReportRenderer {

    private final ReportTexts texts;
    private final Thresholds thresholds;

    private HtmlRenderer(ReportTexts texts, Thresholds thresholds) {
        this.texts = texts;
        this.thresholds = thresholds;
    }

    static HtmlRenderer in(Locale locale) {
        return new HtmlRenderer(ReportTexts.in(locale), Thresholds.DEFAULT);
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public HtmlRenderer inZone(ZoneId zone) {
        return new HtmlRenderer(texts.inZone(requireNonNull(zone, "zone")), thresholds);
    }

    /**
     * The same renderer with other marks in the picture of the last synchronizations.
     *
     * @param value the ages to mark; the default is {@link Thresholds#DEFAULT}
     * @return a new renderer
     */
    public HtmlRenderer withThresholds(Thresholds value) {
        return new HtmlRenderer(texts, requireNonNull(value, "thresholds"));
    }

    @Override
    public String render(SyncHealthReport report) {
        Markup page = new Markup();
        String tenant = texts.header().tenant(report.snapshot());
        String title = tenant + ": " + texts.status(report.status());
        new HtmlPage(texts.words(), StyleSheet.REPORT).write(page, title, () -> {
            page.element(Tag.of("header"), () -> {
                page.element("h1", tenant);
                HtmlPage.badge(page, Tone.of(report.status()), texts.status(report.status()));
            });
            List<HtmlSection> sections = new HtmlSections(texts, thresholds, report).inOrder();
            contents(page, sections);
            page.element(Tag.of("main"), () -> sections.forEach(section -> section.write(page)));
        });
        return page.toString();
    }

    private void contents(Markup page, List<HtmlSection> sections) {
        if (sections.size() < 2) {
            return;
        }
        page.element(
                Tag.of("nav").with("aria-label", texts.word("heading.contents")),
                () -> page.element(
                        Tag.of("ul"),
                        () -> sections.forEach(section -> page.element(
                                Tag.of("li"),
                                () -> page.element(Tag.of("a").with("href", "#" + section.id()), section.heading())))));
    }
}
