package io.dirsync.render;

import java.util.List;
import java.util.stream.Collectors;

/** The picture of how many tenants are how: one bar in parts, the worst at the left. */
record StatusChart(ReportTexts texts, List<GroupCount> counts) {

    private static final int HEIGHT = 28;

    /** A part narrower than this has no room for its number. */
    private static final int ROOM = 24;

    void write(Markup page) {
        long all = counts.stream().mapToLong(GroupCount::tenants).sum();
        Chart chart = new Chart("status", texts.word("heading.byStatus"), "", description());
        chart.write(page, HEIGHT, () -> {
            long before = 0;
            for (GroupCount count : counts) {
                part(page, count, new Span(place(before, all), place(before + count.tenants(), all)));
                before += count.tenants();
            }
        });
    }

    private record Span(int from, int to) {

        int width() {
            return to - from;
        }
    }

    private static int place(long tenants, long all) {
        return (int) (Chart.WIDTH * tenants / all);
    }

    private void part(Markup page, GroupCount count, Span span) {
        page.empty(Tag.of("rect", "fill part " + count.group().tone().styleClass())
                .with("x", span.from())
                .with("y", 0)
                .with("width", span.width())
                .with("height", HEIGHT));
        if (span.width() >= ROOM) {
            Tag number = Chart.text("on", (span.from() + span.to()) / 2, 19).with("text-anchor", "middle");
            page.element(number, count.group().tone().sign() + " " + count.tenants());
        }
    }

    private String description() {
        return counts.stream()
                .map(count -> count.group().label(texts.words()) + ": " + count.tenants())
                .collect(Collectors.joining(". ", "", "."));
    }
}
