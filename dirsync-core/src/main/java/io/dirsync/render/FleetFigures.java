package io.dirsync.render;

import io.dirsync.report.AgeBand;
import io.dirsync.report.FleetReport;
import io.dirsync.report.RuleImpact;
import java.util.List;

/** What all tenants come to together, in pictures and tables. */
record FleetFigures(FleetTexts fleet) {

    void write(Markup page, FleetReport report) {
        page.element(Tag.of("div", "figures"), () -> {
            List<AgeBand> bands = fleet.bands(report);
            if (!bands.isEmpty()) {
                new BandChart(fleet, "objects", "label.lastDirectorySync")
                        .write(page, bands, report.summary().directorySync());
                new BandChart(fleet, "passwords", "label.lastPasswordSync")
                        .write(page, bands, report.summary().passwordSync());
            }
        });
        rules(page, report.summary().rules());
        causes(page, fleet.causes(report));
    }

    private void rules(Markup page, List<RuleImpact> rules) {
        if (rules.isEmpty()) {
            return;
        }
        page.element(Tag.of("div", "rules"), () -> {
            page.element("h3", fleet.word("heading.rules"));
            page.element(Tag.of("table"), () -> {
                head(page, List.of("label.severity", "label.finding", "label.tenants", "label.examples"));
                page.element(Tag.of("tbody"), () -> rules.forEach(rule -> rule(page, rule)));
            });
        });
    }

    private void rule(Markup page, RuleImpact impact) {
        page.element(Tag.of("tr"), () -> {
            page.element(Tag.of("td"), () -> HtmlPage.badge(page, Tone.of(impact.severity()), fleet.severity(impact)));
            page.element("td", fleet.title(impact));
            page.element(cell("label.tenants").with("class", "number"), Long.toString(impact.tenants()));
            page.element(cell("label.examples"), fleet.examples(impact));
        });
    }

    private Tag cell(String label) {
        return Tag.of("td").with("data-label", fleet.word(label));
    }

    private void causes(Markup page, List<Row> causes) {
        if (causes.isEmpty()) {
            return;
        }
        page.element(Tag.of("div", "causes"), () -> {
            page.element("h3", fleet.word("heading.causes"));
            page.element(Tag.of("table"), () -> {
                head(page, List.of("label.cause", "label.tenants"));
                page.element(
                        Tag.of("tbody"),
                        () -> causes.forEach(cause -> page.element(Tag.of("tr"), () -> {
                            page.element("td", cause.label());
                            page.element(Tag.of("td", "number"), cause.value());
                        })));
            });
        });
    }

    private void head(Markup page, List<String> labels) {
        page.element(
                Tag.of("thead"),
                () -> page.element(
                        Tag.of("tr"),
                        () -> labels.forEach(
                                label -> page.element(Tag.of("th").with("scope", "col"), fleet.word(label)))));
    }
}
