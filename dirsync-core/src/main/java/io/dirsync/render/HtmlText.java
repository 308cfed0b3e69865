package io.dirsync.render;

/**
 * Makes any text stand for itself in HTML, SVG and XML, between tags and in quoted attributes alike.
 *
 * <p>The five characters are all that can end a text or a quoted value there (<a
 * href="https://html.spec.whatwg.org/multipage/syntax.html">HTML syntax</a>). {@link Markup} passes everything through
 * here and quotes every attribute, so nothing else in the package needs to know how.
 */
final class HtmlText {

    private HtmlText() {}

    static String escape(String text) {
        String shown = Printable.of(text);
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            append(escaped, shown.charAt(i));
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char character) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.append(character);
        }
    }
}
