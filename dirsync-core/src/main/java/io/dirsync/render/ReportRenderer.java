package io.dirsync.render;

import io.dirsync.report.SyncHealthReport;

/**
 * Turns a report into text.
 *
 * <p>An implementation is pure, safe for use by several threads, and never throws on any report.
 */
@FunctionalInterface
public interface ReportRenderer {

    /**
     * Renders a report.
     *
     * @param report the report
     * @return the text, with lines that end in a line feed
     */
    String render(SyncHealthReport report);
}
