package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The picture of what happened when, and of what is known to come. */
record TimelineChart(ReportTexts texts, Instant now, List<KnownInstant> instants) {

    private static final int ROW = 66;

    /** Room for half a dot at either end. */
    private static final int MARGIN = 7;

    private static final Duration DAY = Duration.ofDays(1);

    static TimelineChart of(ReportTexts texts, SyncHealthReport report) {
        return new TimelineChart(texts, report.checkedAt(), new KnownInstants(texts, report).inOrder());
    }

    void write(Markup page) {
        if (instants.isEmpty()) {
            return;
        }
        String note = texts.word("text.pastAndFuture") + " " + texts.word("text.logarithmic");
        Chart chart = new Chart("timeline", texts.word("heading.timeline"), note, description());
        List<KnownInstant> rows = rows();
        chart.write(page, ROW * rows.size(), () -> {
            for (int i = 0; i < rows.size(); i++) {
                row(page, i * ROW, rows.get(i));
            }
        });
    }

    /** The capture stands among the others, so that one sees what lies before it and what after. */
    private List<KnownInstant> rows() {
        return Stream.concat(instants.stream(), Stream.of(new KnownInstant(texts.word("label.checked"), now)))
                .sorted(Comparator.comparing(KnownInstant::at))
                .toList();
    }

    private void row(Markup page, int top, KnownInstant known) {
        TimeAxis axis = axis();
        int line = top + 47;
        page.element(Chart.text("strong", 0, top + 14), Chart.fit(known.label(), Chart.WIDTH));
        page.element(Chart.text("plain", 0, top + 31), Chart.fit(time(known), Chart.WIDTH));
        page.empty(Tag.of("line", "axis")
                .with("x1", MARGIN)
                .with("x2", Chart.WIDTH - MARGIN)
                .with("y1", line)
                .with("y2", line));
        page.empty(Chart.vertical("now", MARGIN + axis.now(), line - 8).with("y2", line + 8));
        page.empty(Tag.of("circle", known.at().isAfter(now) ? "ahead" : "past")
                .with("cx", MARGIN + axis.x(fromNow(known)))
                .with("cy", line)
                .with("r", 5));
    }

    private TimeAxis axis() {
        return new TimeAxis(farthest(true), farthest(false), Chart.WIDTH - 2 * MARGIN);
    }

    /** Half an hour does not fill the picture as half a year does. */
    private Duration farthest(boolean past) {
        return instants.stream()
                .map(this::fromNow)
                .filter(distance -> distance.isNegative() == past)
                .map(distance -> distance.abs().compareTo(DAY) < 0 ? DAY : distance.abs())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Duration fromNow(KnownInstant known) {
        return Duration.between(now, known.at());
    }

    private String time(KnownInstant known) {
        Duration distance = fromNow(known);
        String instant = texts.values().instant(known.at());
        if (distance.isZero()) {
            return instant;
        }
        return texts.words()
                .word(
                        distance.isNegative() ? "text.ago" : "text.ahead",
                        Map.of("instant", instant, "age", texts.values().duration(distance.abs())));
    }

    private String description() {
        return rows().stream()
                .map(known -> known.label() + ": " + time(known))
                .collect(Collectors.joining(". ", "", "."));
    }
}
