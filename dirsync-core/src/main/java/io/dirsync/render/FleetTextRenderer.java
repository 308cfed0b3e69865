package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.AgeBand;
import io.dirsync.report.FleetReport;
import io.dirsync.report.RuleImpact;
import io.dirsync.report.TenantOutcome;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Many tenants as tables for a terminal of 80 columns, the worst first.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FleetTextRenderer {

    private static final TextTable COUNTS = new TextTable(List.of(40, 9, 9));
    private static final TextTable RULES = new TextTable(List.of(8, 12, 56));
    private static final TextTable TENANTS = new TextTable(List.of(26, 22, 28));

    private final ReportTexts texts;

    private FleetTextRenderer(ReportTexts texts) {
        this.texts = texts;
    }

    static FleetTextRenderer in(Locale locale) {
        return new FleetTextRenderer(ReportTexts.in(locale));
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public FleetTextRenderer inZone(ZoneId zone) {
        return new FleetTextRenderer(texts.inZone(requireNonNull(zone, "zone")));
    }

    /**
     * Renders the report of a fleet; it never throws.
     *
     * @param fleet the report
     * @return the text, with lines that end in a line feed
     */
    public String render(FleetReport fleet) {
        FleetTexts words = new FleetTexts(texts);
        StringBuilder page = new StringBuilder();
        line(page, texts.word("heading.fleet"));
        line(page, "=".repeat(Page.WIDTH));
        words.stopped(fleet).ifPresent(stopped -> line(page, stopped));
        if (fleet.summary().tenants() == 0) {
            line(page, texts.word("text.noTenants"));
            return page.toString();
        }
        GroupCount.of(fleet.summary())
                .forEach(count -> line(
                        page,
                        COUNTS.row(List.of(
                                count.group().tone().sign() + " "
                                        + count.group().label(texts.words()),
                                Long.toString(count.tenants())))));
        causes(page, words.causes(fleet), words);
        ages(page, fleet, words);
        rules(page, fleet.summary().rules(), words);
        tenants(page, fleet, words);
        return page.toString();
    }

    private void causes(StringBuilder page, List<Row> causes, FleetTexts words) {
        if (!causes.isEmpty()) {
            heading(page, words.word("heading.causes"));
            causes.forEach(cause -> line(page, RULES.row(List.of(cause.value(), "", cause.label()))));
        }
    }

    private void ages(StringBuilder page, FleetReport fleet, FleetTexts words) {
        List<AgeBand> bands = words.bands(fleet);
        if (bands.isEmpty()) {
            return;
        }
        heading(page, texts.word("label.lastDirectorySync") + " / " + texts.word("label.lastPasswordSync"));
        for (AgeBand band : bands) {
            long objects = fleet.summary().directorySync().getOrDefault(band, 0L);
            long passwords = fleet.summary().passwordSync().getOrDefault(band, 0L);
            line(page, COUNTS.row(List.of(words.band(band), Long.toString(objects), Long.toString(passwords))));
        }
    }

    private void rules(StringBuilder page, List<RuleImpact> rules, FleetTexts words) {
        if (!rules.isEmpty()) {
            heading(page, words.word("heading.rules"));
            rules.forEach(rule -> line(
                    page, RULES.row(List.of(Long.toString(rule.tenants()), words.severity(rule), words.title(rule)))));
        }
    }

    private void tenants(StringBuilder page, FleetReport fleet, FleetTexts words) {
        heading(page, words.word("heading.tenants"));
        words.incomplete(fleet).ifPresent(note -> line(page, note));
        for (TenantOutcome outcome : fleet.outcomes()) {
            String sign = FleetGroup.of(outcome).tone().sign() + " ";
            line(page, TENANTS.row(List.of(name(outcome, words), sign + words.group(outcome), words.note(outcome))));
        }
    }

    /** A GUID says nothing to people, and is longer than its column. */
    private static String name(TenantOutcome outcome, FleetTexts words) {
        return outcome.tenant().isGuid()
                ? words.tenant(outcome)
                : outcome.tenant().value();
    }

    private void heading(StringBuilder page, String heading) {
        line(page, "");
        line(page, heading.toUpperCase(texts.words().locale()));
    }

    private static void line(StringBuilder page, String line) {
        page.append(line).append('\n');
    }
}
