package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.ReportArbitraries;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.SnapshotArbitraries;
import io.dirsync.snapshot.TenantSnapshot;
import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    @Provide
    Arbitrary<TenantSnapshot> snapshots() {
        return SnapshotArbitraries.snapshots();
    }

    @Provide
    Arbitrary<SyncHealthReport> reports() {
        return ReportArbitraries.reports();
    }

    @Property(tries = 300, seed = "2026")
    void aSnapshotIsTheSameAfterWritingAndReading(@ForAll("snapshots") TenantSnapshot snapshot) {
        assertThat(SnapshotJson.read(SnapshotJson.write(snapshot))).isEqualTo(snapshot);
        assertThat(SnapshotJson.read(new StringReader(SnapshotJson.writePretty(snapshot))))
                .isEqualTo(snapshot);
    }

    @Property(tries = 300, seed = "2026")
    void aReportIsTheSameAfterWritingAndReading(@ForAll("reports") SyncHealthReport report) {
        String text = ReportJson.write(report);

        assertThat(ReportJson.read(text)).isEqualTo(report);
        assertThat(ReportJson.write(ReportJson.read(text))).isEqualTo(text);
    }

    @Property(tries = 100, seed = "2026")
    void whatIsWrittenFollowsTheSchema(@ForAll("reports") SyncHealthReport report) {
        assertThat(Schemas.REPORT.complaints(ReportJson.write(report))).isEmpty();
        assertThat(Schemas.SNAPSHOT.complaints(SnapshotJson.write(report.snapshot())))
                .isEmpty();
    }
}
