package io.dirsync.render;

import static io.dirsync.snapshot.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.TenantId;
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
        String html = Renderers.fleetHtml(Locale.forLanguageTag(language)).render(fleet());

        Golden.assertMatches("html/fleet_" + language + ".html", html);
    }

    static List<SyncHealthReport> fleet() {
        return Pictures.names().map(Pictures::report).toList();
    }

    @Test
    void listsTheWorstFirst() {
        Document page = Pages.parse(Renderers.fleetHtml(Locale.ENGLISH).render(fleet()));

        assertThat(page.select("tbody .badge").eachText())
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
                        .select("tbody th")
                        .eachText())
                .containsExactly("adatum.com", "contoso.com", "fabrikam.com");
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
        assertThat(page.select("svg rect").last().attr("x")).isEqualTo("350");
    }

    @Test
    void saysThatThereAreNoTenants() {
        assertThat(Renderers.fleetHtml(Locale.ENGLISH).render(List.of())).contains("There are no tenants.");
    }
}
