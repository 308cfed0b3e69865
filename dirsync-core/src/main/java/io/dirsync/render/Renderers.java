package io.dirsync.render;

import java.util.Locale;
import java.util.Map;

/** Where renderers come from. */
public final class Renderers {

    private Renderers() {}

    /**
     * A report as text for a terminal of 80 columns, without colour and with times in UTC.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer, which can be given colour and a time zone
     */
    public static TextRenderer text(Locale locale) {
        return TextRenderer.in(locale);
    }

    /**
     * A report as one line: the tenant, its status, and the worst finding.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer
     */
    public static ReportRenderer line(Locale locale) {
        return new LineRenderer(Words.in(locale));
    }

    /**
     * A report as GitHub-flavoured Markdown, with times in UTC; every value in it stands for itself and is never markup.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer, which can be given a time zone
     */
    public static MarkdownRenderer markdown(Locale locale) {
        return MarkdownRenderer.in(locale);
    }

    /**
     * A report as one HTML page that needs no script and no other file, with times in UTC.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer, which can be given a time zone and other thresholds to mark
     */
    public static HtmlRenderer html(Locale locale) {
        return HtmlRenderer.in(locale);
    }

    /**
     * Many tenants as one HTML page, the worst first, that needs no script and no other file, with times in UTC.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer, which can be given a time zone
     */
    public static FleetHtmlRenderer fleetHtml(Locale locale) {
        return FleetHtmlRenderer.in(locale);
    }

    /**
     * Many tenants as tables for a terminal of 80 columns, the worst first, with times in UTC.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer, which can be given a time zone
     */
    public static FleetTextRenderer fleetText(Locale locale) {
        return FleetTextRenderer.in(locale);
    }

    /**
     * Many tenants as GitHub-flavoured Markdown, the worst first, with times in UTC; every value in it stands for itself
     * and is never markup.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer, which can be given a time zone
     */
    public static FleetMarkdownRenderer fleetMarkdown(Locale locale) {
        return FleetMarkdownRenderer.in(locale);
    }

    /**
     * What changed between two reports, as lines of text with times in UTC.
     *
     * @param locale the reader's language: Danish and Dutch are known, every other language reads English
     * @return the renderer, which can be given a time zone
     */
    public static ChangeRenderer change(Locale locale) {
        return ChangeRenderer.in(locale);
    }

    /**
     * Says whether a program should write colour.
     *
     * @param environment the environment of the program, as {@link System#getenv()} gives it
     * @param terminal whether a person reads the output in a terminal
     * @return false where there is no terminal, where {@code NO_COLOR} is set to anything but the empty text (see <a
     *     href="https://no-color.org">no-color.org</a>), and where {@code TERM} is {@code dumb}
     */
    public static boolean colourIsWelcome(Map<String, String> environment, boolean terminal) {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
