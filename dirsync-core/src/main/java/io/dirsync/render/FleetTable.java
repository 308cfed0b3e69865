package io.dirsync.render;

import io.dirsync.report.TenantOutcome;
import java.util.List;

/** One row a tenant. */
record FleetTable(FleetTexts fleet) {

    private static final List<String> COLUMNS = List.of(
            "label.tenant",
            "label.status",
            "label.worstFinding",
            "label.lastDirectorySync",
            "label.lastPasswordSync",
            "label.checked");

    void write(Markup page, List<TenantOutcome> outcomes) {
        page.element(Tag.of("table", "cards"), () -> {
            page.element(
                    Tag.of("thead"),
                    () -> page.element(
                            Tag.of("tr"),
                            () -> COLUMNS.forEach(column -> page.element(
                                    Tag.of("th").with("scope", "col"),
                                    fleet.texts().word(column)))));
            page.element(Tag.of("tbody"), () -> outcomes.forEach(outcome -> row(page, outcome)));
        });
    }

    private void row(Markup page, TenantOutcome outcome) {
        FleetGroup group = FleetGroup.of(outcome);
        page.element(Tag.of("tr", group.filter().rowClass()), () -> {
            page.element(Tag.of("th").with("scope", "row"), fleet.tenant(outcome));
            page.element(cell("label.status"), () -> HtmlPage.badge(page, group.tone(), fleet.group(outcome)));
            page.element(cell("label.worstFinding"), fleet.note(outcome));
            page.element(cell("label.lastDirectorySync"), fleet.directorySyncAge(outcome));
            page.element(cell("label.lastPasswordSync"), fleet.passwordSyncAge(outcome));
            page.element(cell("label.checked"), fleet.texts().values().instant(outcome.at()));
        });
    }

    private Tag cell(String label) {
        return HtmlPage.cell(fleet.texts(), label);
    }
}
