package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.FleetReport;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Many tenants as one HTML page, the worst first, that needs nothing else: no script, no file, no network.
 *
 * <p>Plain links show the tenants of one group alone, and pictures show how all of them are. Immutable and safe for use by several threads.
 */
public final class FleetHtmlRenderer {

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
     * Renders reports of tenants that were checked one by one; it never throws.
     *
     * @param reports the reports in any order, one a tenant
     * @return the page, with lines that end in a line feed
     */
    public String render(List<SyncHealthReport> reports) {
        return render(
                FleetReport.of(reports.stream().map(TenantOutcome.Checked::new).toList()));
    }

    /**
     * Renders the report of a fleet; it never throws.
     *
     * @param fleet the report; the page grows by about a kilobyte for each outcome that it holds
     * @return the page, with lines that end in a line feed
     */
    public String render(FleetReport fleet) {
        Markup page = new Markup();
        String title = texts.word("heading.fleet");
        new HtmlPage(texts.words(), StyleSheet.FLEET).write(page, title, () -> {
            page.element(Tag.of("header"), () -> page.element("h1", title));
            page.element(Tag.of("main"), () -> main(page, fleet));
        });
        return page.toString();
    }

    private void main(Markup page, FleetReport fleet) {
        if (fleet.summary().tenants() == 0) {
            page.element("p", texts.word("text.noTenants"));
            return;
        }
        List<GroupCount> counts = GroupCount.of(fleet.summary());
        FleetTexts words = new FleetTexts(texts);
        page.element(Tag.of("section", "fleet").with("id", ALL), () -> {
            counts.forEach(count -> page.element(
                    Tag.of("span", "target").with("id", count.group().filter().anchor()), ""));
            words.stopped(fleet).ifPresent(stopped -> page.element(Tag.of("p", "warning"), stopped));
            page.element("h2", texts.word("heading.byStatus"));
            new StatusChart(texts, counts).write(page);
            new FleetFigures(words).write(page, fleet);
            page.element("h2", words.word("heading.tenants"));
            words.incomplete(fleet).ifPresent(note -> page.element(Tag.of("p", "note"), note));
            filters(page, counts);
            new FleetTable(words).write(page, fleet.outcomes());
        });
    }

    private void filters(Markup page, List<GroupCount> counts) {
        long all = counts.stream().mapToLong(GroupCount::tenants).sum();
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

    private void filter(Markup page, GroupCount count) {
        Tone tone = count.group().tone();
        Tag link = Tag.of("a", tone.styleClass())
                .with("href", "#" + count.group().filter().anchor());
        page.element(link, () -> {
            page.element(Tag.of("span", "sign").with("aria-hidden", "true"), tone.sign());
            page.text(" " + count.group().label(texts.words()) + " ");
            page.element(Tag.of("span", "number"), Long.toString(count.tenants()));
        });
    }
}
