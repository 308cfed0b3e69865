package io.dirsync.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.report.TenantOutcome;

/**
 * What became of one tenant of a fleet as a line of JSON, in the format that {@link io.dirsync.json} describes.
 *
 * <p>What is written and read back is equal to what was there before. {@link OutcomeWriter} and {@link OutcomeReader} do
 * this for many. Needs Jackson 2.16 or a later 2.x. Without state, and safe for use by several threads.
 */
public final class OutcomeJson {

    private OutcomeJson() {}

    /**
     * Writes an outcome in one line.
     *
     * @param outcome the outcome
     * @return the document, without an end of line
     */
    public static String write(TenantOutcome outcome) {
        JsonNode content = OutcomeForms.OUTCOME.write(requireNonNull(outcome, "outcome"));
        return JsonText.compact(DocumentKind.OUTCOME.document(content));
    }

    /**
     * Reads an outcome.
     *
     * @param text the document
     * @return the outcome
     * @throws JsonFormatException if it is not one that this version of the library can read
     */
    public static TenantOutcome read(String text) {
        return read(JsonText.parse(requireNonNull(text, "text")));
    }

    static TenantOutcome read(JsonNode tree) {
        return OutcomeForms.OUTCOME.read(DocumentKind.OUTCOME.open(tree));
    }

    /**
     * The JSON Schema (2020-12) of the documents that {@link #write} gives.
     *
     * @return the schema, which needs no other; the jar has it as {@code META-INF/dirsync/outcome-1.0.schema.json}
     */
    public static String schema() {
        return DocumentKind.OUTCOME.schema();
    }
}
