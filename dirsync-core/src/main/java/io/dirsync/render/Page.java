package io.dirsync.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines of text that fit into 80 columns, and that hold no control sequences of a terminal but our own.
 *
 * <p>Not safe for use by several threads.
 */
final class Page {

    static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();
    private final boolean coloured;

    Page(boolean coloured) {
        this.coloured = coloured;
    }

    void blank() {
        text.append('\n');
    }

    void rule(char stroke) {
        line(String.valueOf(stroke).repeat(WIDTH));
    }

    void heading(String heading) {
        blank();
        line(paint(Colour.BOLD, heading.toUpperCase(Locale.ROOT)));
    }

    /** Two texts on one line, the second at its right end, or on two lines where they do not fit on one. */
    void spread(String name, String right, Colour colour) {
        String left = Printable.of(name);
        int gap = WIDTH - left.length() - right.length();
        if (gap < 2) {
            paragraph("", left);
            line(" ".repeat(Math.max(0, WIDTH - right.length())) + paint(colour, right));
            return;
        }
        line(paint(Colour.BOLD, left) + " ".repeat(gap) + paint(colour, right));
    }

    /** A text behind a lead; further lines are indented by the width of the lead. */
    void paragraph(String lead, String body) {
        paragraph(lead, Colour.NONE, body);
    }

    void paragraph(String lead, Colour colour, String body) {
        String indent = " ".repeat(lead.length());
        List<String> lines = wrap(Printable.of(body), WIDTH - lead.length());
        line(paint(colour, Printable.of(lead)) + lines.get(0));
        lines.stream().skip(1).forEach(more -> line(indent + more));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private String paint(Colour colour, String words) {
        return coloured ? colour.paint(words) : words;
    }

    /** Breaks at blanks only, so that an address or a command is never torn apart, even where it is too long. */
    private static List<String> wrap(String body, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : body.strip().split("\\s+", -1)) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
