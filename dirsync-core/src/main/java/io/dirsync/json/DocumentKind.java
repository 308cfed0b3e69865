package io.dirsync.json;

import static io.dirsync.json.Scalars.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document holds, which it says of itself together with the version of its format. */
enum DocumentKind {
    REPORT("report", "report", "ReportJson"),
    SNAPSHOT("snapshot", "snapshot", "SnapshotJson"),
    SERVER_EVIDENCE("serverEvidence", "server-evidence", "ServerEvidenceJson"),
    OUTCOME("outcome", "outcome", "OutcomeJson"),
    TENANT_RECORD("tenantRecord", "tenant-record", "HistoryJson");

    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

    private final String word;
    private final String fileName;
    private final String door;

    DocumentKind(String word, String fileName, String door) {
        this.word = word;
        this.fileName = fileName;
        this.door = door;
    }

    ObjectNode document(JsonNode content) {
        Members document = new Members();
        document.with("schemaVersion", TEXT, Dialect.VERSION).with("kind", TEXT, word);
        document.all(content);
        return document.node();
    }

    /** The document as a place to read from, once it has said that it is of this kind and of a version known here. */
    Place open(JsonNode node) {
        Place document = new Place(node, "", new Dialect(Dialect.MINOR, false)).requireObject();
        int minor = minorVersion(document);
        requireKind(document);
        return new Place(node, "", new Dialect(minor, this == SERVER_EVIDENCE));
    }

    /** What the document says that it holds, if it says so. */
    boolean isNamedBy(JsonNode node) {
        return node.path("kind").asText().equals(word);
    }

    private static int minorVersion(Place document) {
        Place version = document.member("schemaVersion");
        Matcher parts = VERSION.matcher(document.required("schemaVersion", TEXT));
        if (!parts.matches()) {
            throw version.mustBe("a version such as " + Dialect.VERSION);
        }
        int major = Integer.parseInt(parts.group(1));
        if (major != Dialect.MAJOR) {
            throw version.problem(
                    "is " + version.node() + ", but this version of dirsync reads " + Dialect.MAJOR + ".x only. "
                            + (major > Dialect.MAJOR ? "Update dirsync." : "Write the document anew."),
                    null);
        }
        return Integer.parseInt(parts.group(2));
    }

    private void requireKind(Place document) {
        String actual = document.required("kind", TEXT);
        if (!actual.equals(word)) {
            String remedy = Stream.of(values())
                    .filter(other -> other.word.equals(actual))
                    .map(other -> " Read it with " + other.door + ".")
                    .findFirst()
                    .orElse("");
            throw document.member("kind")
                    .problem("must be \"" + word + "\", but is \"" + actual + "\"." + remedy, null);
        }
    }

    String schema() {
        String name = "/META-INF/dirsync/" + fileName + "-" + Dialect.VERSION + ".schema.json";
        try (InputStream schema = Objects.requireNonNull(DocumentKind.class.getResourceAsStream(name), name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
