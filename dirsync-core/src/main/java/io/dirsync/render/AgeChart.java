package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The picture of how long ago objects and passwords were synchronized, against their thresholds. */
record AgeChart(ReportTexts texts, List<SyncAge> ages) {

    private static final LogScale SCALE = new LogScale(Duration.ofMinutes(5), Duration.ofDays(365), Chart.WIDTH);

    private static final int ROW = 84;

    /** Two labels closer together than this would run into each other. */
    private static final int LABEL = 26;

    static AgeChart of(ReportTexts texts, SyncHealthReport report, Thresholds thresholds) {
        return new AgeChart(texts, SyncAge.of(report, thresholds, texts.words()));
    }

    void write(Markup page) {
        if (ages.isEmpty()) {
            return;
        }
        Chart chart = new Chart("ages", texts.word("heading.ages"), note(), description());
        chart.write(page, ROW * ages.size(), () -> {
            for (int i = 0; i < ages.size(); i++) {
                row(page, i * ROW, ages.get(i));
            }
        });
    }

    private void row(Markup page, int top, SyncAge age) {
        page.element(Chart.text("strong", 0, top + 14), Chart.fit(age.label(), Chart.WIDTH));
        page.element(Chart.text("plain", 0, top + 31), Chart.fit(length(age), Chart.WIDTH));
        page.empty(Chart.bar("track", top + 42, Chart.WIDTH));
        page.empty(Chart.bar("fill " + age.tone().styleClass(), top + 42, SCALE.x(age.age())));
        int free = 0;
        for (Duration mark : age.marks()) {
            int x = SCALE.x(mark);
            page.empty(Chart.vertical("mark", x, top + 38).with("y2", top + 60));
            if (x >= free) {
                page.element(
                        Chart.text("small", x, top + 72).with("text-anchor", "middle"),
                        texts.values().tick(mark));
                free = x + LABEL;
            }
        }
    }

    private String length(SyncAge age) {
        String duration = texts.values().duration(age.age());
        return age.exceeded()
                .map(limit -> texts.words()
                        .word(
                                "text.overThreshold",
                                Map.of(
                                        "age",
                                        duration,
                                        "threshold",
                                        texts.values().duration(limit))))
                .orElse(duration);
    }

    private String note() {
        List<String> marks = ages.stream()
                .flatMap(age -> age.marks().stream())
                .distinct()
                .sorted()
                .map(texts.values()::duration)
                .toList();
        return texts.words().word("text.thresholds", Map.of("thresholds", String.join(", ", marks))) + " "
                + texts.word("text.logarithmic");
    }

    private String description() {
        Stream<String> parts = ages.stream().map(age -> age.label() + ": " + length(age));
        return parts.collect(Collectors.joining(". ", "", "."));
    }
}
