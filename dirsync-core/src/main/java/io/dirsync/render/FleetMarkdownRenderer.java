package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.AgeBand;
import io.dirsync.report.FleetReport;
import io.dirsync.report.RuleImpact;
import io.dirsync.report.TenantOutcome;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Many tenants as GitHub-flavoured Markdown, the worst first; every value in it stands for itself and is never markup.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FleetMarkdownRenderer {

    private final ReportTexts texts;

    private FleetMarkdownRenderer(ReportTexts texts) {
        this.texts = texts;
    }

    static FleetMarkdownRenderer in(Locale locale) {
        return new FleetMarkdownRenderer(ReportTexts.in(locale));
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public FleetMarkdownRenderer inZone(ZoneId zone) {
        return new FleetMarkdownRenderer(texts.inZone(requireNonNull(zone, "zone")));
    }

    /**
     * Renders the report of a fleet; it never throws.
     *
     * @param fleet the report
     * @return the page, with lines that end in a line feed
     */
    public String render(FleetReport fleet) {
        FleetTexts words = new FleetTexts(texts);
        MarkdownPage page = new MarkdownPage();
        page.heading(1, texts.word("heading.fleet"));
        words.stopped(fleet).ifPresent(stopped -> page.paragraph("> ", stopped));
        if (fleet.summary().tenants() == 0) {
            page.paragraph("", texts.word("text.noTenants"));
            return page.toString();
        }
        page.blank();
        head(page, List.of(texts.word("label.status"), words.word("label.tenants")));
        GroupCount.of(fleet.summary())
                .forEach(count -> row(
                        page,
                        List.of(
                                count.group().tone().sign() + " "
                                        + count.group().label(texts.words()),
                                Long.toString(count.tenants()))));
        causes(page, words.causes(fleet), words);
        ages(page, fleet, words);
        rules(page, fleet.summary().rules(), words);
        tenants(page, fleet, words);
        return page.toString();
    }

    private void causes(MarkdownPage page, List<Row> causes, FleetTexts words) {
        if (!causes.isEmpty()) {
            section(page, words.word("heading.causes"));
            head(page, List.of(words.word("label.cause"), words.word("label.tenants")));
            causes.forEach(cause -> row(page, List.of(cause.label(), cause.value())));
        }
    }

    private void ages(MarkdownPage page, FleetReport fleet, FleetTexts words) {
        List<AgeBand> bands = words.bands(fleet);
        if (bands.isEmpty()) {
            return;
        }
        section(page, words.word("heading.ages"));
        head(page, List.of("", texts.word("label.lastDirectorySync"), texts.word("label.lastPasswordSync")));
        for (AgeBand band : bands) {
            long objects = fleet.summary().directorySync().getOrDefault(band, 0L);
            long passwords = fleet.summary().passwordSync().getOrDefault(band, 0L);
            row(page, List.of(words.band(band), Long.toString(objects), Long.toString(passwords)));
        }
    }

    private void rules(MarkdownPage page, List<RuleImpact> rules, FleetTexts words) {
        if (!rules.isEmpty()) {
            section(page, words.word("heading.rules"));
            head(
                    page,
                    List.of(
                            words.word("label.severity"),
                            words.word("label.finding"),
                            words.word("label.tenants"),
                            words.word("label.examples")));
            rules.forEach(rule -> row(
                    page,
                    List.of(
                            words.severity(rule),
                            words.title(rule),
                            Long.toString(rule.tenants()),
                            words.examples(rule))));
        }
    }

    private void tenants(MarkdownPage page, FleetReport fleet, FleetTexts words) {
        section(page, words.word("heading.tenants"));
        words.incomplete(fleet).ifPresent(note -> {
            page.line("", note);
            page.blank();
        });
        head(
                page,
                List.of(
                        texts.word("label.tenant"),
                        texts.word("label.status"),
                        texts.word("label.worstFinding"),
                        texts.word("label.checked")));
        for (TenantOutcome outcome : fleet.outcomes()) {
            row(
                    page,
                    List.of(
                            words.tenant(outcome),
                            words.group(outcome),
                            words.note(outcome),
                            texts.values().instant(outcome.at())));
        }
    }

    private static void section(MarkdownPage page, String heading) {
        page.heading(2, heading);
        page.blank();
    }

    private static void head(MarkdownPage page, List<String> labels) {
        row(page, labels);
        page.markup("|" + " --- |".repeat(labels.size()));
    }

    private static void row(MarkdownPage page, List<String> cells) {
        page.markup(cells.stream().map(MarkdownText::escape).collect(Collectors.joining(" | ", "| ", " |")));
    }
}
