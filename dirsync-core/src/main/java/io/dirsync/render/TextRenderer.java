package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report as text for a terminal of 80 columns.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TextRenderer implements ReportRenderer {

    private final Words words;
    private final Values values;
    private final FindingTexts texts;
    private final boolean coloured;

    private TextRenderer(Words words, ZoneId zone, boolean coloured) {
        this.words = words;
        this.values = new Values(words, zone);
        this.texts = new FindingTexts(words, values);
        this.coloured = coloured;
    }

    static TextRenderer in(Locale locale) {
        return new TextRenderer(Words.in(locale), ZoneOffset.UTC, false);
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public TextRenderer inZone(ZoneId zone) {
        return new TextRenderer(words, requireNonNull(zone, "zone"), coloured);
    }

    /**
     * The same renderer, with or without the colours of an ANSI terminal; no meaning lies in colour alone.
     *
     * @param value true for colour; {@link Renderers#colourIsWelcome} says whether it should be
     * @return a new renderer
     */
    public TextRenderer coloured(boolean value) {
        return new TextRenderer(words, values.zone(), value);
    }

    @Override
    public String render(SyncHealthReport report) {
        Page page = new Page(coloured);
        new HeaderSection(words, values).write(page, report);
        findings(page, report);
        consequences(page, report.consequences());
        new ActionSection(words, texts).write(page, report.actions());
        GapSections gaps = new GapSections(words, values, texts);
        gaps.unread(page, report.snapshot());
        gaps.unjudged(page, report.unjudged());
        return page.toString();
    }

    private void findings(Page page, SyncHealthReport report) {
        if (report.findings().isEmpty()) {
            page.blank();
            boolean healthy = report.status() == HealthStatus.HEALTHY;
            page.paragraph("", words.word(healthy ? "text.noFindings" : "text.nothingKnownWrong"));
        }
        texts.cannotTell(report).ifPresent(why -> page.paragraph("=> ", Colour.of(report.status()), why));
        if (report.findings().isEmpty()) {
            return;
        }
        page.heading(words.word("heading.findings"));
        report.findings().forEach(finding -> finding(page, finding));
    }

    private void finding(Page page, Finding finding) {
        page.blank();
        String severity = words.word("severity." + finding.severity()).toUpperCase(words.locale());
        page.paragraph(severity + "  ", Colour.of(finding.severity()), texts.title(finding));
        texts.explanation(finding.rule(), finding.evidence()).ifPresent(text -> page.paragraph("  ", text));
        hint(page, finding);
        evidence(page, finding.evidence());
        page.paragraph("  ", "[" + finding.rule() + "]");
    }

    private void hint(Page page, Finding finding) {
        if (!finding.isHint()) {
            return;
        }
        String confidence = words.word("confidence." + finding.confidence());
        page.paragraph("  ", words.word("text.hint", Map.of("confidence", confidence, "check", texts.check(finding))));
    }

    private void evidence(Page page, List<Evidence> evidence) {
        for (Evidence piece : evidence) {
            String label = words.ifWord("evidence." + piece.name()).orElse(piece.name());
            String origin =
                    piece.origin().isSpecified() ? "  (" + piece.origin().resource() + ")" : "";
            page.paragraph("  - " + label + ": ", values.of(piece) + origin);
        }
    }

    private void consequences(Page page, List<Finding> consequences) {
        if (consequences.isEmpty()) {
            return;
        }
        page.heading(words.word("heading.consequences"));
        for (Finding finding : consequences) {
            page.blank();
            page.paragraph("- ", texts.title(finding));
            page.paragraph("  ", words.word("text.explainedBy", Map.of("root", String.valueOf(finding.root()))));
        }
    }
}
