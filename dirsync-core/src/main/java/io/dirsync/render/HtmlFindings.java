package io.dirsync.render;

import io.dirsync.finding.Finding;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import java.util.List;
import java.util.Optional;

/** What was found, as parts of a page. */
record HtmlFindings(FindingTexts texts) {

    void findings(Markup page, List<Finding> findings) {
        findings.forEach(finding -> finding(page, finding));
    }

    private void finding(Markup page, Finding finding) {
        Tone tone = Tone.of(finding.severity());
        page.element(Tag.of("article", tone.styleClass()), () -> {
            page.element(Tag.of("h3"), () -> {
                HtmlPage.badge(page, tone, texts.severity(finding));
                page.text(" " + texts.title(finding));
            });
            texts.explanation(finding.rule(), finding.evidence()).ifPresent(text -> page.element("p", text));
            texts.hint(finding).ifPresent(hint -> page.element(Tag.of("p", "hint"), hint));
            evidence(page, texts.evidence(finding));
            page.element("code", finding.rule().value());
            source(page, texts.link(finding.rule()));
        });
    }

    private static void source(Markup page, Optional<String> address) {
        address.ifPresent(link -> page.element(Tag.of("p"), () -> HtmlPage.link(page, link)));
    }

    private static void evidence(Markup page, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.element(
                Tag.of("dl"),
                () -> rows.forEach(row -> {
                    page.element("dt", row.label());
                    page.element("dd", row.value());
                }));
    }

    void consequences(Markup page, SyncHealthReport report) {
        page.element(
                Tag.of("ul", "notes"),
                () -> report.consequences()
                        .forEach(finding -> page.element(Tag.of("li"), () -> {
                            page.element("p", texts.title(finding));
                            page.element("p", texts.explainedBy(report, finding));
                        })));
    }

    void muted(Markup page, List<MutedFinding> muted) {
        page.element(Tag.of("ul", "notes"), () -> muted.forEach(quiet -> muted(page, quiet)));
    }

    private void muted(Markup page, MutedFinding quiet) {
        Finding finding = quiet.finding();
        page.element(Tag.of("li"), () -> {
            page.element("p", texts.severity(finding) + ": " + texts.title(finding));
            page.element("p", texts.muted(quiet));
            page.element("code", finding.rule().value());
            source(page, texts.link(finding.rule()));
        });
    }

    void notes(Markup page, List<Note> notes) {
        page.element(Tag.of("ul", "notes"), () -> notes.forEach(note -> note(page, note)));
    }

    private void note(Markup page, Note note) {
        page.element(Tag.of("li"), () -> {
            page.element("p", note.title());
            note.lines().forEach(line -> page.element("p", line));
            if (!note.rules().isEmpty()) {
                page.element("code", note.ruleNames());
                source(page, texts.link(note));
            }
        });
    }
}
