package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The contrast of the colours, by the formula of WCAG 2.2. */
class InkTest {

    private static final Set<Ink> GROUNDS = EnumSet.of(Ink.PAGE, Ink.SURFACE);

    /** Level AA for text of ordinary size. */
    private static final double READABLE = 4.5;

    @ParameterizedTest
    @EnumSource(
            names = {"PAGE", "SURFACE", "LINE"},
            mode = EnumSource.Mode.EXCLUDE)
    void canBeReadOnEveryGroundInLightAndDark(Ink ink) {
        for (Ink ground : GROUNDS) {
            assertThat(contrast(ink.light(), ground.light())).as("light").isGreaterThanOrEqualTo(READABLE);
            assertThat(contrast(ink.dark(), ground.dark())).as("dark").isGreaterThanOrEqualTo(READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryToneAnInk(Tone tone) {
        Ink ink = Ink.valueOf(tone.name());

        assertThat(StyleSheet.REPORT.text())
                .contains("." + tone.styleClass() + " {--tone: var(" + ink.property() + ");}");
    }

    @Test
    void tellsTonesApartBySignToo() {
        assertThat(List.of(Tone.values())).extracting(Tone::sign).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenIntoTheStyleSheetForBothSchemes(Ink ink) {
        String light = ":root {color-scheme: light dark;";
        String dark = "@media screen and (prefers-color-scheme: dark) {:root {";
        String sheet = StyleSheet.FLEET.text();

        assertThat(sheet.substring(sheet.indexOf(light), sheet.indexOf(dark)))
                .contains(ink.property() + ": " + ink.light() + ";");
        assertThat(sheet.substring(sheet.indexOf(dark))).contains(ink.property() + ": " + ink.dark() + ";");
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#777777, #ffffff, 4.48", "#767676, #ffffff, 4.54"})
    void isMeasuredByTheFormulaOfTheGuidelines(String one, String other, double expected) {
        assertThat(contrast(one, other)).isEqualTo(expected, within(0.01));
        assertThat(contrast(other, one)).isEqualTo(contrast(one, other));
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        double[] linear = IntStream.of(1, 3, 5)
                .map(i -> Integer.parseInt(colour.substring(i, i + 2), 16))
                .mapToDouble(value -> value / 255.0)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
