package io.dirsync.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.TenantSnapshot;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/**
 * A snapshot as JSON, in the format that {@link io.dirsync.json} describes.
 *
 * <p>What is written and read back is equal to what was there before. Needs Jackson 2.16 or a later 2.x. Without state,
 * and safe for use by several threads.
 */
public final class SnapshotJson {

    private SnapshotJson() {}

    /**
     * Writes a snapshot in one line.
     *
     * @param snapshot the snapshot
     * @return the document, without an end of line
     */
    public static String write(TenantSnapshot snapshot) {
        return JsonText.compact(document(snapshot));
    }

    /**
     * Writes a snapshot for people to read.
     *
     * @param snapshot the snapshot
     * @return the document, indented by two blanks and ending with an end of line
     */
    public static String writePretty(TenantSnapshot snapshot) {
        return JsonText.pretty(document(snapshot));
    }

    /**
     * Reads a snapshot.
     *
     * @param text the document
     * @return the snapshot
     * @throws JsonFormatException if it is not one that this version of the library can read
     */
    public static TenantSnapshot read(String text) {
        return read(JsonText.parse(requireNonNull(text, "text")));
    }

    /**
     * Reads a snapshot.
     *
     * @param text the document; it is read to its end and not closed
     * @return the snapshot
     * @throws JsonFormatException if it is not one that this version of the library can read
     * @throws UncheckedIOException if the reader fails
     */
    public static TenantSnapshot read(Reader text) {
        return read(JsonText.parse(requireNonNull(text, "text")));
    }

    /**
     * Reads a snapshot.
     *
     * @param bytes the document in UTF-8, UTF-16 or UTF-32; it is read to its end and not closed
     * @return the snapshot
     * @throws JsonFormatException if it is not one that this version of the library can read
     * @throws UncheckedIOException if the stream fails
     */
    public static TenantSnapshot read(InputStream bytes) {
        return read(JsonText.parse(requireNonNull(bytes, "bytes")));
    }

    /**
     * The JSON Schema (2020-12) of the documents that {@link #write} gives.
     *
     * @return the schema, which needs no other; the jar has it as {@code META-INF/dirsync/snapshot-1.0.schema.json}
     */
    public static String schema() {
        return DocumentKind.SNAPSHOT.schema();
    }

    private static JsonNode document(TenantSnapshot snapshot) {
        return DocumentKind.SNAPSHOT.document(SnapshotForm.SNAPSHOT.write(requireNonNull(snapshot, "snapshot")));
    }

    private static TenantSnapshot read(JsonNode tree) {
        return SnapshotForm.SNAPSHOT.read(DocumentKind.SNAPSHOT.open(tree));
    }
}
