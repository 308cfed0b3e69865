package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.AgeBand;
import io.dirsync.report.FleetReport;
import io.dirsync.report.FleetSummary;
import io.dirsync.report.Fleets;
import io.dirsync.report.StopCause;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.TenantOutcome;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantProfile;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetHtmlRendererTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nl"})
    void rendersEveryLanguageAsReviewed(String language) {
        Locale locale = Locale.forLanguageTag(language);

        Golden.assertMatches(
                "html/fleet_" + language + ".html", Renderers.fleetHtml(locale).render(mixed()));
        Golden.assertMatches(
                "markdown/fleet_" + language + ".md",
                Renderers.fleetMarkdown(locale).render(mixed()));
        Golden.assertMatches(
                "text/fleet_" + language + ".txt", Renderers.fleetText(locale).render(mixed()));
    }

    static List<SyncHealthReport> fleet() {
        return Pictures.names().map(Pictures::report).toList();
    }

    /** Tenants of every status, some that could not be checked, and some that the run did not come to. */
    static FleetReport mixed() {
        return FleetReport.of(Stream.of(
                        fleet().stream().map(TenantOutcome.Checked::new),
                        Stream.of(Reason.values()).map(reason -> Fleets.failed(name(reason), reason)),
                        Stream.of("busy.com", "idle.com").map(name -> Fleets.failed(name, Reason.THROTTLED)),
                        Stream.of("x.com", "y.com").map(name -> Fleets.notChecked(name, StopCause.DEADLINE)))
                .flatMap(outcomes -> outcomes)
                .toList());
    }

    private static String name(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".com";
    }

    @Test
    void saysThatOnlyTheWorstAreListed() {
        FleetReport worst = mixed().outcomes().stream().collect(FleetReport.keepingWorst(2));
        String all = Long.toString(mixed().summary().tenants());

        assertThat(Pages.parse(Renderers.fleetHtml(Locale.ENGLISH).render(worst))
                        .select(".cards tbody tr"))
                .hasSize(2);
        assertThat(Renderers.fleetText(Locale.ENGLISH).render(worst)).contains("The worst 2 of " + all + " tenants.");
        assertThat(Renderers.fleetMarkdown(Locale.ENGLISH).render(worst))
                .contains("The worst 2 of " + all + " tenants.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nl"})
    void fitsIntoATerminal(String language) {
        String text = Renderers.fleetText(Locale.forLanguageTag(language)).render(mixed());

        assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void drawsAsManyTenantsAsThereAreInEachStepOfAge() {
        Document page = Pages.parse(Renderers.fleetHtml(Locale.ENGLISH).render(mixed()));
        FleetSummary summary = mixed().summary();

        assertThat(page.select("svg[aria-labelledby^=objects] rect"))
                .hasSize(summary.directorySync().size());
        assertThat(page.select("svg[aria-labelledby^=objects] desc").text())
                .contains("up to 1 hour: " + summary.directorySync().get(AgeBand.UP_TO_1_HOUR) + ".");
        WellFormed.check(Renderers.fleetHtml(Locale.ENGLISH).render(mixed()));
    }

    @Test
    void listsTheWorstFirst() {
        Document page = Pages.parse(Renderers.fleetHtml(Locale.ENGLISH).render(fleet()));

        assertThat(page.select(".cards tbody .badge").eachText())
                .containsExactly(
                        "✕ Unhealthy",
                        "✕ Unhealthy",
                        "! Degraded",
                        "! Degraded",
                        "? Unknown",
                        "✓ Healthy",
                        "✓ Healthy",
                        "– Not configured");
    }

    @Test
    void listsTenantsOfOneStatusByTheirNames() {
        List<SyncHealthReport> tenants = Stream.of("fabrikam.com", "adatum.com", "contoso.com")
                .map(TenantId::of)
                .map(tenant -> RuleSet.of()
                        .evaluate(TenantSnapshot.builder(tenant, NOW).build()))
                .toList();

        assertThat(Pages.parse(Renderers.fleetHtml(Locale.ENGLISH).render(tenants))
                        .select(".cards tbody th")
                        .eachText())
                .containsExactly("adatum.com", "contoso.com", "fabrikam.com");
    }

    @Test
    void textListsTenantsThatAGuidNamesByTheirNames() {
        TenantId guid = TenantId.of("00000000-0000-4000-8000-000000000001");
        SyncHealthReport named = RuleSet.of()
                .evaluate(TenantSnapshot.builder(guid, NOW)
                        .profile(new TenantProfile(Fact.notRequested(), Fact.known("Contoso")))
                        .build());

        assertThat(Renderers.fleetText(Locale.ENGLISH)
                        .render(FleetReport.of(List.of(new TenantOutcome.Checked(named)))))
                .contains("\nContoso (00000000-0000-40\u2026  ");
        assertThat(Renderers.fleetText(Locale.ENGLISH)
                        .render(FleetReport.of(List.of(Fleets.failed(guid.value(), Reason.THROTTLED)))))
                .contains("\n00000000-0000-4000-8000-0\u2026  ");
    }

    @Test
    void linksToAnAnchorForEachStatusWhoseRuleKeepsItsRowsAlone() {
        String html = Renderers.fleetHtml(Locale.ENGLISH).render(fleet());
        Document page = Pages.parse(html);

        for (Element link : page.select("nav a[href^=#only-]")) {
            String anchor = link.attr("href");
            String row = anchor.substring("#only-".length());

            assertThat(page.select("section > span" + anchor)).hasSize(1);
            assertThat(link.select(".number").text())
                    .isEqualTo(String.valueOf(page.select("tr." + row).size()));
            assertThat(html).contains(anchor + ":target ~ table tbody tr:not(." + row + ") {display: none;}");
        }
    }

    @Test
    void addsItsNumbersUp() {
        Document page = Pages.parse(Renderers.fleetHtml(Locale.ENGLISH).render(fleet()));

        assertThat(page.select("nav a").eachText())
                .containsExactly(
                        "All 8", "✕ Unhealthy 2", "! Degraded 2", "? Unknown 1", "✓ Healthy 2", "– Not configured 1");
        assertThat(page.select("svg[aria-labelledby^=status] rect").last().attr("x"))
                .isEqualTo("350");
    }

    @Test
    void saysThatThereAreNoTenants() {
        FleetReport nobody = FleetReport.of(List.of());

        assertThat(Renderers.fleetHtml(Locale.ENGLISH).render(nobody)).contains("There are no tenants.");
        assertThat(Renderers.fleetText(Locale.ENGLISH).render(nobody)).contains("There are no tenants.");
        assertThat(Renderers.fleetMarkdown(Locale.ENGLISH).render(nobody)).contains("There are no tenants.");
    }
}
