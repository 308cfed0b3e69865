package io.dirsync.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The schemas that the jar ships, ready to validate with. */
enum Schemas {
    REPORT(ReportJson.schema()),
    SNAPSHOT(SnapshotJson.schema()),
    SERVER_EVIDENCE(ServerEvidenceJson.schema()),
    OUTCOME(OutcomeJson.schema());

    private final String text;
    private final Schema schema;

    Schemas(String text) {
        this.text = text;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    JsonNode tree() {
        return Documents.tree(text);
    }

    List<Error> complaints(String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    List<Error> complaints(JsonNode document) {
        return schema.validate(document);
    }
}
