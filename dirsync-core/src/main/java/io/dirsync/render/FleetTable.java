package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import java.util.List;

/** One row a tenant. */
record FleetTable(ReportTexts texts) {

    private static final List<String> COLUMNS = List.of(
            "label.tenant",
            "label.status",
            "label.worstFinding",
            "label.lastDirectorySync",
            "label.lastPasswordSync",
            "label.checked");

    void write(Markup page, List<SyncHealthReport> reports) {
        page.element(Tag.of("table", "cards"), () -> {
            page.element(
                    Tag.of("thead"),
                    () -> page.element(
                            Tag.of("tr"),
                            () -> COLUMNS.forEach(
                                    column -> page.element(Tag.of("th").with("scope", "col"), texts.word(column)))));
            page.element(Tag.of("tbody"), () -> reports.forEach(report -> row(page, report)));
        });
    }

    private void row(Markup page, SyncHealthReport report) {
        HeaderTexts header = texts.header();
        page.element(Tag.of("tr", new FleetFilter(report.status()).rowClass()), () -> {
            page.element(Tag.of("th").with("scope", "row"), header.tenant(report.snapshot()));
            page.element(
                    HtmlPage.cell(texts, "label.status"),
                    () -> HtmlPage.badge(page, Tone.of(report.status()), texts.status(report.status())));
            page.element(
                    HtmlPage.cell(texts, "label.worstFinding"),
                    texts.findings().worst(report).orElse(""));
            page.element(HtmlPage.cell(texts, "label.lastDirectorySync"), header.directorySyncAge(report.snapshot()));
            page.element(HtmlPage.cell(texts, "label.lastPasswordSync"), header.passwordSyncAge(report.snapshot()));
            page.element(HtmlPage.cell(texts, "label.checked"), texts.values().instant(report.checkedAt()));
        });
    }
}
