package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.SyncHealthReport;
import java.util.List;
import java.util.Locale;
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
    void saysThatThereAreNoTenants() {
        assertThat(Renderers.fleetHtml(Locale.ENGLISH).render(List.of())).contains("There are no tenants.");
    }
}
