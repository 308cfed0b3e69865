package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * A report as text for a terminal of 80 columns.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TextRenderer implements ReportRenderer {

    private final ReportTexts texts;
    private final boolean coloured;

    private TextRenderer(ReportTexts texts, boolean coloured) {
        this.texts = texts;
        this.coloured = coloured;
    }

    static TextRenderer in(Locale locale) {
        return new TextRenderer(ReportTexts.in(locale), false);
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public TextRenderer inZone(ZoneId zone) {
        return new TextRenderer(texts.inZone(requireNonNull(zone, "zone")), coloured);
    }

    /**
     * The same renderer, with or without the colours of an ANSI terminal; no meaning lies in colour alone.
     *
     * @param value true for colour; {@link Renderers#colourIsWelcome} says whether it should be
     * @return a new renderer
     */
    public TextRenderer coloured(boolean value) {
        return new TextRenderer(texts, value);
    }

    @Override
    public String render(SyncHealthReport report) {
        Page page = new Page(coloured);
        header(page, report);
        findings(page, report);
        consequences(page, report);
        muted(page, report.muted());
        new ActionSection(texts).write(page, report.actions());
        notes(page, "heading.signals", texts.reported(report.snapshot()));
        notes(page, "heading.unread", texts.gaps().unread(report.snapshot()));
        notes(page, "heading.unjudged", texts.gaps().unjudged(report.unjudged()));
        return page.toString();
    }

    private void header(Page page, SyncHealthReport report) {
        String status = upper(texts.status(report.status()));
        page.spread(texts.header().tenant(report.snapshot()), status, Colour.of(report.status()));
        page.rule('=');
        List<Row> rows = texts.header().rows(report);
        int width = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        for (Row row : rows) {
            page.paragraph(row.label() + " ".repeat(width - row.label().length() + 2), row.value());
        }
    }

    private void findings(Page page, SyncHealthReport report) {
        texts.nothingFound(report).ifPresent(nothing -> {
            page.blank();
            page.paragraph("", nothing);
        });
        texts.findings().cannotTell(report).ifPresent(why -> page.paragraph("=> ", Colour.of(report.status()), why));
        if (report.findings().isEmpty()) {
            return;
        }
        page.heading(texts.word("heading.findings"));
        report.findings().forEach(finding -> finding(page, finding));
    }

    private void finding(Page page, Finding finding) {
        FindingTexts words = texts.findings();
        page.blank();
        page.paragraph(upper(words.severity(finding)) + "  ", Colour.of(finding.severity()), words.title(finding));
        words.explanation(finding.rule(), finding.evidence()).ifPresent(text -> page.paragraph("  ", text));
        words.hint(finding).ifPresent(hint -> page.paragraph("  ", hint));
        words.evidence(finding).forEach(row -> page.paragraph("  - " + row.label() + ": ", row.value()));
        page.paragraph("  ", "[" + finding.rule() + "]");
        words.link(finding.rule()).ifPresent(link -> page.paragraph("  ", link));
    }

    private void consequences(Page page, SyncHealthReport report) {
        if (report.consequences().isEmpty()) {
            return;
        }
        page.heading(texts.word("heading.consequences"));
        for (Finding finding : report.consequences()) {
            page.blank();
            page.paragraph("- ", texts.findings().title(finding));
            page.paragraph("  ", texts.findings().explainedBy(report, finding));
        }
    }

    private void muted(Page page, List<MutedFinding> muted) {
        if (muted.isEmpty()) {
            return;
        }
        page.heading(texts.word("heading.muted"));
        for (MutedFinding quiet : muted) {
            FindingTexts words = texts.findings();
            page.blank();
            page.paragraph("- ", words.severity(quiet.finding()) + ": " + words.title(quiet.finding()));
            page.paragraph("  ", words.muted(quiet));
            page.paragraph("  ", "[" + quiet.finding().rule() + "]");
            words.link(quiet.finding().rule()).ifPresent(link -> page.paragraph("  ", link));
        }
    }

    private void notes(Page page, String heading, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.heading(texts.word(heading));
        for (Note note : notes) {
            page.blank();
            page.paragraph("- ", note.title());
            note.lines().forEach(line -> page.paragraph("  ", line));
            if (!note.rules().isEmpty()) {
                page.paragraph("  ", "[" + note.ruleNames() + "]");
                texts.findings().link(note).ifPresent(link -> page.paragraph("  ", link));
            }
        }
    }

    private String upper(String word) {
        return word.toUpperCase(texts.words().locale());
    }
}
