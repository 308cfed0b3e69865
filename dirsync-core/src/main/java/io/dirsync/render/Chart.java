package io.dirsync.render;

/**
 * A picture with its caption, drawn as SVG in units of which {@link #WIDTH} fit side by side.
 *
 * @param id the id from which those of title and description are made
 * @param title what the picture shows
 * @param note how to read it; empty for a picture that has a heading to itself
 * @param description what it says, in words, for those who do not see it
 */
record Chart(String id, String title, String note, String description) {

    static final int WIDTH = 400;

    /** The width of a wide letter; text in a picture cannot be broken, so it is cut. */
    private static final int LETTER = 8;

    void write(Markup page, int height, Runnable drawing) {
        page.element(Tag.of("figure"), () -> {
            caption(page);
            page.element(canvas(height), () -> {
                page.element(Tag.of("title").with("id", id + "-title"), title);
                page.element(Tag.of("desc").with("id", id + "-desc"), description);
                drawing.run();
            });
        });
    }

    /** A picture alone under a heading needs no caption of its own. */
    private void caption(Markup page) {
        if (note.isEmpty()) {
            return;
        }
        page.element(Tag.of("figcaption"), () -> {
            page.element("h3", title);
            page.element("p", note);
        });
    }

    private Tag canvas(int height) {
        return Tag.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc");
    }

    static Tag text(String styleClass, int x, int y) {
        return Tag.of("text", styleClass).with("x", x).with("y", y);
    }

    /** A bar, wide enough to be seen. */
    static Tag bar(String styleClass, int y, int width) {
        return Tag.of("rect", styleClass)
                .with("x", 0)
                .with("y", y)
                .with("width", Math.max(3, width))
                .with("height", 14)
                .with("rx", 2);
    }

    static Tag vertical(String styleClass, int x, int y) {
        return Tag.of("line", styleClass).with("x1", x).with("x2", x).with("y1", y);
    }

    /** The text, cut where it would be wider than the given number of units. */
    static String fit(String text, int units) {
        String shown = Printable.of(text);
        int letters = units / LETTER;
        if (shown.codePointCount(0, shown.length()) <= letters) {
            return shown;
        }
        return shown.substring(0, shown.offsetByCodePoints(0, letters - 1)) + "\u2026";
    }
}
