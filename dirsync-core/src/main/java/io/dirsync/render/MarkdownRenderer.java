package io.dirsync.render;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report as GitHub-flavoured Markdown, with what the text report says, in its order.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class MarkdownRenderer implements ReportRenderer {

    private final ReportTexts texts;

    private MarkdownRenderer(ReportTexts texts) {
        this.texts = texts;
    }

    static MarkdownRenderer in(Locale locale) {
        return new MarkdownRenderer(ReportTexts.in(locale));
    }

    /**
     * The same renderer with times in another zone.
     *
     * @param zone the reader's time zone; the default is UTC
     * @return a new renderer
     */
    public MarkdownRenderer inZone(ZoneId zone) {
        return new MarkdownRenderer(texts.inZone(requireNonNull(zone, "zone")));
    }

    @Override
    public String render(SyncHealthReport report) {
        MarkdownPage page = new MarkdownPage();
        header(page, report);
        findings(page, report);
        consequences(page, report);
        muted(page, report.muted());
        actions(page, report.actions());
        notes(page, "heading.signals", texts.reported(report.snapshot()));
        notes(page, "heading.unread", texts.gaps().unread(report.snapshot()));
        notes(page, "heading.unjudged", texts.gaps().unjudged(report.unjudged()));
        return page.toString();
    }

    private void header(MarkdownPage page, SyncHealthReport report) {
        page.heading(1, texts.header().tenant(report.snapshot()));
        page.blank();
        page.row(new Row(texts.word("label.status"), texts.status(report.status())));
        page.markup("| --- | --- |");
        texts.header().rows(report).forEach(page::row);
    }

    private void findings(MarkdownPage page, SyncHealthReport report) {
        texts.nothingFound(report).ifPresent(nothing -> page.paragraph("", nothing));
        texts.findings().cannotTell(report).ifPresent(why -> page.paragraph("> ", why));
        if (report.findings().isEmpty()) {
            return;
        }
        page.heading(2, texts.word("heading.findings"));
        report.findings().forEach(finding -> finding(page, finding));
    }

    private void finding(MarkdownPage page, Finding finding) {
        FindingTexts words = texts.findings();
        page.heading(3, words.severity(finding) + ": " + words.title(finding));
        words.explanation(finding.rule(), finding.evidence()).ifPresent(text -> page.paragraph("", text));
        words.hint(finding).ifPresent(hint -> page.paragraph("> ", hint));
        page.blank();
        words.evidence(finding).forEach(row -> page.line("- ", row.label() + ": " + row.value()));
        page.markup("- `" + finding.rule() + "`" + source(words.link(finding.rule())));
    }

    private void consequences(MarkdownPage page, SyncHealthReport report) {
        if (report.consequences().isEmpty()) {
            return;
        }
        page.heading(2, texts.word("heading.consequences"));
        page.blank();
        for (Finding finding : report.consequences()) {
            page.line("- ", texts.findings().title(finding));
            page.line("  - ", texts.findings().explainedBy(report, finding));
        }
    }

    private void muted(MarkdownPage page, List<MutedFinding> muted) {
        if (muted.isEmpty()) {
            return;
        }
        page.heading(2, texts.word("heading.muted"));
        page.blank();
        for (MutedFinding quiet : muted) {
            FindingTexts words = texts.findings();
            page.line("- ", words.severity(quiet.finding()) + ": " + words.title(quiet.finding()));
            page.line("  - ", words.muted(quiet));
            page.markup("  - `" + quiet.finding().rule() + "`"
                    + source(words.link(quiet.finding().rule())));
        }
    }

    private void actions(MarkdownPage page, List<RecommendedAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        page.heading(2, texts.word("heading.actions"));
        page.blank();
        for (int i = 0; i < actions.size(); i++) {
            action(page, i + 1 + ". ", actions.get(i));
        }
    }

    private void action(MarkdownPage page, String number, RecommendedAction action) {
        ActionTexts words = texts.actions();
        String item = " ".repeat(number.length()) + "- ";
        page.markup(number + "**" + MarkdownText.escape(words.title(action)) + "** ("
                + MarkdownText.escape(words.kind(action)) + ")");
        page.line(item, words.demand(action));
        words.warning(action).ifPresent(warning -> page.markup(item + "**" + MarkdownText.escape(warning) + "**"));
        words.prerequisite(action).ifPresent(before -> page.line(item, before));
        words.steps(action).forEach(step -> page.line(item, step));
        words.verification(action).ifPresent(sight -> page.line(item, sight));
        page.markup(item + link(action.link().toASCIIString()));
        words.originalLink(action)
                .ifPresent(original ->
                        page.markup(item + MarkdownText.escape(original.label()) + " " + link(original.value())));
    }

    private static String source(Optional<String> address) {
        return address.map(page -> " " + link(page)).orElse("");
    }

    /** An address cannot hold what would end the brackets. */
    private static String link(String address) {
        return "<" + address + ">";
    }

    private void notes(MarkdownPage page, String heading, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.heading(2, texts.word(heading));
        page.blank();
        for (Note note : notes) {
            page.line("- ", note.title());
            note.lines().forEach(line -> page.line("  - ", line));
            if (!note.rules().isEmpty()) {
                page.markup("  - `" + note.ruleNames() + "`"
                        + source(texts.findings().link(note)));
            }
        }
    }
}
