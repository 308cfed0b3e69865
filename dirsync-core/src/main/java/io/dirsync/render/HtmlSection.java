package io.dirsync.render;

import java.util.function.Consumer;

/** A part of a page: its anchor, its heading and what writes it. */
record HtmlSection(String id, String heading, Consumer<Markup> body) {

    void write(Markup page) {
        page.element(Tag.of("section").with("id", id).with("aria-labelledby", id + "-heading"), () -> {
            page.element(Tag.of("h2").with("id", id + "-heading"), heading);
            body.accept(page);
        });
    }
}
