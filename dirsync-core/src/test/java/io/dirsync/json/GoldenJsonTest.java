package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.Situations;
import io.dirsync.render.Golden;
import io.dirsync.report.SyncHealthReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenJsonTest {

    @ParameterizedTest
    @MethodSource("io.dirsync.Situations#names")
    void writesEverySituationAsReviewedAndReadsItBack(String situation) {
        SyncHealthReport report = Situations.report(situation);

        Golden.assertMatches("json/" + situation + ".json", ReportJson.writePretty(report));
        assertThat(ReportJson.read(ReportJson.writePretty(report))).isEqualTo(report);
    }
}
