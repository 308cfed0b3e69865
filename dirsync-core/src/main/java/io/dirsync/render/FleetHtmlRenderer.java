package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Many tenants as one HTML page, the worst first, that needs nothing else: no script, no file, no network.
 *
 * <p>Plain links show the tenants of one status alone. Immutable and safe for use by several threads.
 */
public final class FleetHtmlRenderer {

    private static final Comparator<SyncHealthReport> WORST_FIRST =
            Comparator.comparing(SyncHealthReport::status).thenComparing(SyncHealthReport::tenant);

    private static final String ALL = "all";

    private final ReportTexts texts;

    private FleetHtmlRenderer(ReportTexts texts) {
        this.texts = texts;
    }

    static FleetHtmlRenderer in(Locale locale) {
        return new FleetHtmlRenderer(ReportTexts.in(locale));
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public FleetHtmlRenderer inZone(ZoneId zone) {
        return new FleetHtmlRenderer(texts.inZone(requireNonNull(zone, "zone")));
    }

    /**
     * Renders the reports; it never throws.
     *
     * @param reports the reports in any order, one a tenant
     * @return the page, with lines that end in a line feed
     */
    public String render(List<SyncHealthReport> reports) {
        List<SyncHealthReport> sorted = reports.stream().sorted(WORST_FIRST).toList();
        Markup page = new Markup();
        String title = texts.word("heading.fleet");
        new HtmlPage(texts.words(), StyleSheet.FLEET).write(page, title, () -> {
            page.element(Tag.of("header"), () -> page.element("h1", title));
            page.element(Tag.of("main"), () -> main(page, sorted));
        });
        return page.toString();
    }

    private void main(Markup page, List<SyncHealthReport> reports) {
        if (reports.isEmpty()) {
            page.element("p", texts.word("text.noTenants"));
            return;
        }
        List<StatusCount> counts = Arrays.stream(HealthStatus.values())
                .map(status -> StatusCount.of(status, reports))
                .filter(count -> count.tenants() > 0)
                .toList();
        page.element(Tag.of("section", "fleet").with("id", ALL), () -> {
            counts.forEach(count -> page.element(
                    Tag.of("span", "target").with("id", count.filter().anchor()), ""));
            page.element("h2", texts.word("heading.byStatus"));
            new StatusChart(texts, counts).write(page);
            filters(page, counts);
            new FleetTable(texts).write(page, reports);
        });
    }

    private void filters(Markup page, List<StatusCount> counts) {
        long all = counts.stream().mapToLong(StatusCount::tenants).sum();
        page.element(
                Tag.of("nav", "counts").with("aria-label", texts.word("heading.byStatus")),
                () -> page.element(Tag.of("ul"), () -> {
                    page.element(
                            Tag.of("li"),
                            () -> page.element(Tag.of("a").with("href", "#" + ALL), () -> {
                                page.text(texts.word("label.all") + " ");
                                page.element(Tag.of("span", "number"), Long.toString(all));
                            }));
                    counts.forEach(count -> page.element(Tag.of("li"), () -> filter(page, count)));
                }));
    }

    private void filter(Markup page, StatusCount count) {
        Tone tone = Tone.of(count.status());
        Tag link =
                Tag.of("a", tone.styleClass()).with("href", "#" + count.filter().anchor());
        page.element(link, () -> {
            page.element(Tag.of("span", "sign").with("aria-hidden", "true"), tone.sign());
            page.text(" " + texts.status(count.status()) + " ");
            page.element(Tag.of("span", "number"), Long.toString(count.tenants()));
        });
    }
}
