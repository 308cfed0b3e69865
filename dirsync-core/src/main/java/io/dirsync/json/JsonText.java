package io.dirsync.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/** Text to tree and back, with a mapper that shares nothing with those of the application. */
final class JsonText {

    static final int MAX_NESTING = 64;
    static final long MAX_LENGTH = 16L * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_NESTING)
                            .maxDocumentLength(MAX_LENGTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build())
            .build();

    private static final ObjectReader READER = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectWriter COMPACT = MAPPER.writer();
    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /** Reading that may fail for reasons of its own. */
    private interface Source {
        JsonNode read() throws IOException;
    }

    static JsonNode parse(String text) {
        return parse(new StringReader(text));
    }

    static JsonNode parse(Reader text) {
        return parse(() -> READER.readTree(withoutByteOrderMark(text)));
    }

    static JsonNode parse(InputStream bytes) {
        return parse(() -> READER.readTree(bytes));
    }

    static String compact(JsonNode tree) {
        return print(COMPACT, tree);
    }

    static String pretty(JsonNode tree) {
        return print(PRETTY, tree) + "\n";
    }

    private static JsonNode parse(Source source) {
        try {
            JsonNode tree = source.read();
            if (tree.isMissingNode()) {
                throw new JsonFormatException("The document is empty. Pass it whole and as it was written.", "", null);
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new JsonFormatException(
                    "The document goes beyond what can be expected of one tenant: 16 MiB, and objects " + MAX_NESTING
                            + " levels deep. Pass a document that dirsync wrote.",
                    pointer(e),
                    e);
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (CharConversionException e) {
            throw new JsonFormatException("The document is not in UTF-8, UTF-16 or UTF-32. Store it in UTF-8.", "", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonFormatException broken(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new JsonFormatException(
                "The document is not JSON as it should be" + where + ": " + withoutSource(e.getOriginalMessage())
                        + ". Pass it whole and as it was written.",
                pointer(e),
                e);
    }

    /** Jackson names the setting that would show the document here, which is nothing that a reader could change. */
    private static String withoutSource(String message) {
        return message.replaceAll("\\[Source: [^;]*; ", "[");
    }

    private static String pointer(JsonProcessingException e) {
        return e.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private static Reader withoutByteOrderMark(Reader text) throws IOException {
        PushbackReader reader = new PushbackReader(text);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static String print(ObjectWriter writer, JsonNode tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree in memory can always be written", e);
        }
    }
}
