package io.dirsync.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.report.SyncHealthReport;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * A report, with the snapshot that was judged, as JSON, in the format that {@link io.dirsync.json} describes.
 *
 * <p>What is written and read back is equal to what was there before. Needs Jackson 2.16 or a later 2.x. Without state,
 * and safe for use by several threads.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Writes a report in one line.
     *
     * @param report the report
     * @return the document, without an end of line
     */
    public static String write(SyncHealthReport report) {
        return JsonText.compact(document(report));
    }

    /**
     * Writes a report for people to read.
     *
     * @param report the report
     * @return the document, indented by two blanks and ending with an end of line
     */
    public static String writePretty(SyncHealthReport report) {
        return JsonText.pretty(document(report));
    }

    /**
     * Reads a report.
     *
     * @param text the document
     * @return the report
     * @throws JsonFormatException if it is not one that this version of the library can read
     */
    public static SyncHealthReport read(String text) {
        return read(JsonText.parse(requireNonNull(text, "text")));
    }

    /**
     * Reads a report.
     *
     * @param text the document; it is read to its end and not closed
     * @return the report
     * @throws JsonFormatException if it is not one that this version of the library can read
     * @throws UncheckedIOException if the reader fails
     */
    public static SyncHealthReport read(Reader text) {
        return read(JsonText.parse(requireNonNull(text, "text")));
    }

    /**
     * Reads a report.
     *
     * @param bytes the document in UTF-8, UTF-16 or UTF-32; it is read to its end and not closed
     * @return the report
     * @throws JsonFormatException if it is not one that this version of the library can read
     * @throws UncheckedIOException if the stream fails
     */
    public static SyncHealthReport read(InputStream bytes) {
        return read(JsonText.parse(requireNonNull(bytes, "bytes")));
    }

    /**
     * The JSON Schema (2020-12) of the documents that {@link #write} gives.
     *
     * @return the schema, which needs no other; the jar has it as {@code META-INF/dirsync/report-1.0.schema.json}
     */
    public static String schema() {
        return DocumentKind.REPORT.schema();
    }

    private static JsonNode document(SyncHealthReport report) {
        return DocumentKind.REPORT.document(ReportForm.REPORT.write(requireNonNull(report, "report")));
    }

    private static SyncHealthReport read(JsonNode tree) {
        return ReportForm.REPORT.read(DocumentKind.REPORT.open(tree));
    }
}
