package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.Situations;
import io.dirsync.report.SyncHealthReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application that has Jackson 3 beside the Jackson 2 of this package passes documents to and fro as text. */
class JacksonThreeTest {

    @ParameterizedTest
    @MethodSource("io.dirsync.Situations#names")
    void parsesAndWritesWhatThisPackageReads(String situation) {
        SyncHealthReport report = Situations.report(situation);
        JsonMapper three = new JsonMapper();

        JsonNode tree = three.readTree(ReportJson.write(report));

        assertThat(tree.get("kind").asString()).isEqualTo("report");
        assertThat(ReportJson.read(three.writeValueAsString(tree))).isEqualTo(report);
    }
}
