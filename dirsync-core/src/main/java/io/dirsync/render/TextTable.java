package io.dirsync.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of text in columns, for a terminal.
 *
 * @param widths how wide each column may be; the last takes what it needs of the rest of the line
 */
record TextTable(List<Integer> widths) {

    private static final String GAP = "  ";

    /** The cells side by side; what does not fit is cut, so that a row stays a row. */
    String row(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cell(cells.get(i), widths.get(i), i == cells.size() - 1))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String cell(String text, int width, boolean isLast) {
        String shown = Printable.of(text);
        int letters = shown.codePointCount(0, shown.length());
        if (letters > width) {
            return shown.substring(0, shown.offsetByCodePoints(0, width - 1)) + "\u2026";
        }
        return isLast ? shown : shown + " ".repeat(width - letters);
    }
}
