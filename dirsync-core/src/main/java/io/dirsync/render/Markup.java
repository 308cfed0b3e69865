package io.dirsync.render;

/**
 * HTML that is well-formed XML too, in which every text and every attribute is escaped. Not safe for use by several
 * threads.
 */
final class Markup {

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>");

    /** An element that holds others; a line break before each keeps the page readable and comparable. */
    void element(Tag tag, Runnable body) {
        html.append("\n<").append(tag.written()).append('>');
        body.run();
        html.append("</").append(tag.name()).append('>');
    }

    void element(Tag tag, String text) {
        element(tag, () -> text(text));
    }

    void element(String name, String text) {
        element(Tag.of(name), text);
    }

    void empty(Tag tag) {
        html.append("\n<").append(tag.written()).append("/>");
    }

    void text(String text) {
        html.append(HtmlText.escape(text));
    }

    /** The style sheet, the one text that is not escaped, because browsers and XML disagree about how. */
    void style(StyleSheet sheet) {
        html.append("\n<style>\n").append(sheet.text()).append("</style>");
    }

    @Override
    public String toString() {
        return html + "\n";
    }
}
