package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dirsync.Situations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final JsonNode EVERYTHING = Documents.tree(Documents.everything());

    private static final List<String> WRONG =
            List.of("null", "true", "5", "0.5", "99999999999999999999", "\"\"", "\"x\"", "[]", "[1]", "{}");

    @ParameterizedTest
    @EnumSource
    void isASchemaItself(Schemas schema) {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema.tree()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void needsNoOtherSchema(Schemas schema) {
        assertThat(Documents.objects(schema.tree())
                        .filter(node -> node.path("$ref").isTextual())
                        .map(node -> node.path("$ref").textValue()))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                schema.tree().at(reference.substring(1)).isObject())
                        .isTrue());
    }

    @Test
    void describesASnapshotInAReportAsItDescribesASnapshotAlone() {
        JsonNode report = Schemas.REPORT.tree();
        JsonNode snapshot = Schemas.SNAPSHOT.tree();
        ObjectNode alone = ((ObjectNode) snapshot.path("properties")).deepCopy();
        alone.remove(List.of("schemaVersion", "kind"));

        assertThat(report.at("/$defs/snapshot/properties")).isEqualTo(alone);
        assertThat(snapshot.path("$defs").properties())
                .isSubsetOf(report.path("$defs").properties());
    }

    @ParameterizedTest
    @MethodSource("io.dirsync.Situations#names")
    void acceptsWhatIsWritten(String situation) {
        assertThat(Schemas.REPORT.complaints(ReportJson.write(Situations.report(situation))))
                .isEmpty();
    }

    @Test
    void describesNothingThatTheFullestReportLacks() {
        assertThat(names(EVERYTHING))
                .isEqualTo(Documents.objects(Schemas.REPORT.tree())
                        .filter(node -> node.path("properties").isObject())
                        .flatMap(node -> node.path("properties").properties().stream())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Every member in turn taken away or of a wrong type: what the schema refuses is refused, and nothing else. */
    @TestFactory
    Stream<DynamicTest> agreesWithTheReaderOnEveryMember() {
        return Documents.places(EVERYTHING).stream()
                .map(place -> dynamicTest(place.toString(), () -> assertAgreement(place)));
    }

    private static Set<String> names(JsonNode document) {
        return Documents.objects(document)
                .flatMap(node -> node.properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void assertAgreement(JsonPointer place) {
        for (String wrong : WRONG) {
            assertAgreement(place, Documents.tree(wrong));
        }
        if (!place.last().mayMatchElement()) {
            assertAgreement(place, null);
        }
    }

    private static void assertAgreement(JsonPointer place, JsonNode replacement) {
        JsonNode document = EVERYTHING.deepCopy();
        Documents.replace(document, place, replacement);

        assertThat(Schemas.REPORT.complaints(document).isEmpty())
                .as("%s as %s", place, replacement)
                .isEqualTo(isRead(document));
    }

    private static boolean isRead(JsonNode document) {
        try {
            ReportForm.REPORT.read(DocumentKind.REPORT.open(document));
            return true;
        } catch (JsonFormatException e) {
            return false;
        }
    }
}
