package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.ServiceErrorGroup;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The errors of objects by kind: a picture for the eye, and a table for the exact numbers. */
record ObjectErrorSection(ReportTexts texts, List<ErrorKind> kinds, boolean complete) {

    /** So many bars are drawn; the others are added up in one. The table holds all. */
    private static final int BARS = 8;

    private static final int ROW = 44;

    static ObjectErrorSection of(ReportTexts texts, SyncHealthReport report) {
        ObjectErrors errors = report.snapshot().objectErrors();
        Stream<ErrorKind> provisioning = errors.provisioning().toOptional().stream()
                .flatMap(summary -> summary.groups().stream())
                .map(ObjectErrorSection::kind);
        Stream<ErrorKind> service =
                errors.service().toOptional().stream().flatMap(List::stream).map(group -> kind(texts, group));
        boolean complete = errors.provisioning()
                .toOptional()
                .map(ObjectErrorSummary::complete)
                .orElse(true);
        return new ObjectErrorSection(
                texts,
                Stream.concat(provisioning, service)
                        .sorted(Comparator.comparingLong(ErrorKind::count).reversed())
                        .toList(),
                complete);
    }

    private static ErrorKind kind(ReportTexts texts, ServiceErrorGroup group) {
        String name = texts.words().word("text.ofService", Map.of("name", group.service()));
        return new ErrorKind(name, "", group.count(), group.oldest());
    }

    private static ErrorKind kind(ObjectErrorGroup group) {
        return new ErrorKind(group.category(), group.property(), group.count(), group.oldest());
    }

    void write(Markup page) {
        if (!complete) {
            page.element("p", texts.word("text.incomplete"));
        }
        page.element(Tag.of("div", "figures errors"), () -> {
            picture(page);
            table(page);
        });
    }

    private void picture(Markup page) {
        List<ErrorKind> bars = bars();
        long most = bars.stream().mapToLong(ErrorKind::count).max().orElse(1);
        String description =
                bars.stream().map(bar -> bar.label() + ": " + bar.count()).collect(Collectors.joining(". ", "", "."));
        Chart chart = new Chart("errors", texts.word("heading.objectErrors"), "", description);
        chart.write(page, ROW * bars.size(), () -> {
            for (int i = 0; i < bars.size(); i++) {
                bar(page, i * ROW, new Share(bars.get(i), most));
            }
        });
    }

    /** A bar and the number that the longest one stands for. */
    private record Share(ErrorKind kind, long most) {

        int width() {
            return (int) (Chart.WIDTH * (double) kind.count() / Math.max(1, most));
        }
    }

    private List<ErrorKind> bars() {
        if (kinds.size() <= BARS) {
            return kinds;
        }
        List<ErrorKind> shown = kinds.subList(0, BARS - 1);
        long others = kinds.stream().skip(BARS - 1).mapToLong(ErrorKind::count).sum();
        return Stream.concat(
                        shown.stream(),
                        Stream.of(new ErrorKind(texts.word("label.otherKinds"), "", others, Fact.missing())))
                .toList();
    }

    private void bar(Markup page, int top, Share share) {
        String count = Long.toString(share.kind().count());
        page.element(Chart.text("plain", 0, top + 14), Chart.fit(share.kind().label(), Chart.WIDTH - 80));
        page.element(Chart.text("strong", Chart.WIDTH, top + 14).with("text-anchor", "end"), count);
        page.empty(Chart.bar("track", top + 21, Chart.WIDTH));
        page.empty(Chart.bar("fill warn", top + 21, share.width()));
    }

    private void table(Markup page) {
        page.element(Tag.of("table", "cards"), () -> {
            page.element(
                    Tag.of("thead"),
                    () -> page.element(Tag.of("tr"), () -> {
                        page.element(Tag.of("th").with("scope", "col"), texts.word("label.kind"));
                        page.element(Tag.of("th").with("scope", "col"), texts.word("label.property"));
                        page.element(Tag.of("th", "number").with("scope", "col"), texts.word("label.count"));
                        page.element(Tag.of("th").with("scope", "col"), texts.word("label.oldest"));
                    }));
            page.element(Tag.of("tbody"), () -> kinds.forEach(kind -> row(page, kind)));
        });
    }

    private void row(Markup page, ErrorKind kind) {
        page.element(Tag.of("tr"), () -> {
            page.element(Tag.of("th").with("scope", "row"), kind.name());
            page.element(HtmlPage.cell(texts, "label.property"), kind.property());
            page.element(HtmlPage.cell(texts, "label.count").with("class", "number"), Long.toString(kind.count()));
            page.element(
                    HtmlPage.cell(texts, "label.oldest"),
                    kind.oldest().toOptional().map(texts.values()::instant).orElse(""));
        });
    }
}
