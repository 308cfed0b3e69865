package io.dirsync.render;

import java.util.Locale;

/**
 * The colours of the pages, for light and for dark surroundings.
 *
 * <p>Every ink that text is set in stands out from {@link #PAGE} and {@link #SURFACE} by 4.5 to 1 or more in both, as <a
 * href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2</a> asks on level AA; a test computes it.
 */
enum Ink {
    PAGE("#ffffff", "#13171c"),
    SURFACE("#f4f6f9", "#1c222a"),
    LINE("#cfd6de", "#39434f"),
    TEXT("#1a1f26", "#e6eaef"),
    QUIET("#4b5663", "#a8b3c0"),
    LINK("#0a55a0", "#86bdf7"),
    GOOD("#13692f", "#6fcf8d"),
    WARN("#8a4b00", "#f2b155"),
    BAD("#b0151c", "#ff928c"),
    INFO("#0a5a9c", "#7fbcf5"),
    OPEN("#5b4694", "#c4b3f7");

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** The name of the custom property that holds the colour. */
    String property() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
