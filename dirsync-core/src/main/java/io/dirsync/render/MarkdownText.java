package io.dirsync.render;

import java.util.regex.Pattern;

/**
 * Makes any text stand for itself in GitHub-flavoured Markdown: no markup, no HTML, no link, nobody called by name.
 *
 * <p>Programs other than GitHub may still make a link of an address that they see; it then leads where it says.
 */
final class MarkdownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~$]");

    /** What would make a heading, a list or a rule where it begins a line. */
    private static final Pattern BLOCK = Pattern.compile("^(?:\\d{1,9}(?=[.)])|(?=[#+=-]))");

    private static final Pattern MENTION = Pattern.compile("(?<!\\w)@(?=\\w)");

    private MarkdownText() {}

    static String escape(String text) {
        String plain = MARKUP.matcher(Printable.of(text).strip()).replaceAll("\\\\$0");
        String inline = plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("://", ":\\/\\/")
                .replaceAll("(?i)(www)\\.", "$1\\\\.");
        return BLOCK.matcher(MENTION.matcher(inline).replaceAll("@&#8203;")).replaceFirst("$0\\\\");
    }
}
