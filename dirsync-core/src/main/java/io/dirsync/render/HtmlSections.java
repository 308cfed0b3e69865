package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The parts of the page of one report that have something to say, in the order of the text report. */
record HtmlSections(ReportTexts texts, Thresholds thresholds, SyncHealthReport report) {

    private static final String PREFIX = "heading.";

    List<HtmlSection> inOrder() {
        HtmlFindings findings = new HtmlFindings(texts.findings());
        HtmlActions actions = new HtmlActions(texts.actions());
        return Stream.of(
                        section("heading.summary", List.of(report), (page, all) -> summary(page)),
                        objectErrors(),
                        section("heading.findings", report.findings(), findings::findings),
                        section(
                                "heading.consequences",
                                report.consequences(),
                                (page, all) -> findings.consequences(page, report)),
                        section("heading.muted", report.muted(), findings::muted),
                        section("heading.actions", report.actions(), actions::write),
                        section("heading.signals", texts.reported(report.snapshot()), findings::notes),
                        section("heading.unread", texts.gaps().unread(report.snapshot()), findings::notes),
                        section("heading.unjudged", texts.gaps().unjudged(report.unjudged()), findings::notes))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<HtmlSection> objectErrors() {
        ObjectErrorSection errors = ObjectErrorSection.of(texts, report);
        return section("heading.objectErrors", errors.kinds(), (page, kinds) -> errors.write(page));
    }

    private <T> Optional<HtmlSection> section(String heading, List<T> items, BiConsumer<Markup, List<T>> body) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        String id = heading.substring(PREFIX.length());
        return Optional.of(new HtmlSection(id, texts.word(heading), page -> body.accept(page, items)));
    }

    private void summary(Markup page) {
        texts.nothingFound(report).ifPresent(nothing -> page.element(Tag.of("p", "verdict"), nothing));
        texts.findings().cannotTell(report).ifPresent(why -> page.element(Tag.of("p", "verdict"), why));
        page.element(
                Tag.of("table", "facts"),
                () -> page.element(
                        Tag.of("tbody"), () -> texts.header().rows(report).forEach(row -> row(page, row))));
        page.element(Tag.of("div", "figures"), () -> {
            AgeChart.of(texts, report, thresholds).write(page);
            TimelineChart.of(texts, report).write(page);
        });
    }

    private static void row(Markup page, Row row) {
        page.element(Tag.of("tr"), () -> {
            page.element(Tag.of("th").with("scope", "row"), row.label());
            page.element("td", row.value());
        });
    }
}
