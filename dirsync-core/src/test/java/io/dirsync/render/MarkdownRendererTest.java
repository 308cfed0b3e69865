package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRendererTest {

    @ParameterizedTest
    @MethodSource("io.dirsync.render.Pictures#names")
    void rendersEverySituationInEveryLanguageAsReviewed(String situation) {
        for (String language : new String[] {"en", "da", "nl"}) {
            String markdown =
                    Renderers.markdown(Locale.forLanguageTag(language)).render(Pictures.report(situation));

            Golden.assertMatches("markdown/" + situation + "_" + language + ".md", markdown);
        }
    }

    @Test
    void showsTimesInTheReadersZone() {
        String markdown = Renderers.markdown(Locale.ENGLISH)
                .inZone(ZoneId.of("Europe/Copenhagen"))
                .render(Pictures.report("healthy"));

        assertThat(markdown).contains("| Checked | 2026-11-22 13:00 +01:00 |");
    }
}
