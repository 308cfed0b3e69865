package io.dirsync.render;

/** A page of GitHub-flavoured Markdown whose every value is escaped. Not safe for use by several threads. */
final class MarkdownPage {

    private final StringBuilder text = new StringBuilder();

    void heading(int level, String heading) {
        paragraph("#".repeat(level) + " ", heading);
    }

    /** A text behind markup of ours, after a blank line. */
    void paragraph(String markup, String body) {
        blank();
        line(markup, body);
    }

    void blank() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    void line(String markup, String body) {
        markup(markup + MarkdownText.escape(body));
    }

    /** A line that holds nothing but markup of ours and what is already escaped. */
    void markup(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void row(Row row) {
        markup("| " + MarkdownText.escape(row.label()) + " | " + MarkdownText.escape(row.value()) + " |");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
