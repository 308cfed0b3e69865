package io.dirsync.render;

import io.dirsync.report.AgeBand;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The picture of how many tenants synchronized how long ago: a bar for each step of age.
 *
 * @param id the id from which those of title and description are made
 * @param label the word for what was synchronized
 */
record BandChart(FleetTexts fleet, String id, String label) {

    private static final int ROW = 24;
    private static final int BARS = 150;
    private static final int NUMBERS = 60;

    void write(Markup page, List<AgeBand> bands, Map<AgeBand, Long> counts) {
        long most = Math.max(
                1, counts.values().stream().mapToLong(Long::longValue).max().orElse(1));
        String title = fleet.texts().word(label);
        Chart chart = new Chart(id, title, fleet.word("heading.ages"), description(bands, counts));
        chart.write(page, ROW * bands.size(), () -> {
            for (int i = 0; i < bands.size(); i++) {
                AgeBand band = bands.get(i);
                bar(page, i * ROW, band, new Share(counts.getOrDefault(band, 0L), most));
            }
        });
    }

    private record Share(long tenants, long most) {

        int width() {
            return (int) (tenants * (Chart.WIDTH - BARS - NUMBERS) / most);
        }
    }

    private void bar(Markup page, int top, AgeBand band, Share share) {
        page.element(Chart.text("plain", 0, top + 16), Chart.fit(fleet.band(band), BARS));
        if (share.tenants() > 0) {
            String tone = band.limit().isPresent() || band == AgeBand.OLDER ? "info" : "quiet";
            page.empty(Chart.bar("fill " + tone, top + 5, share.width()).with("x", BARS));
        }
        page.element(Chart.text("small", BARS + share.width() + 8, top + 16), Long.toString(share.tenants()));
    }

    private String description(List<AgeBand> bands, Map<AgeBand, Long> counts) {
        return bands.stream()
                .map(band -> fleet.band(band) + ": " + counts.getOrDefault(band, 0L))
                .collect(Collectors.joining(". ", "", "."));
    }
}
