package io.dirsync.testkit.assertj;

import io.dirsync.finding.Finding;
import io.dirsync.report.FleetReport;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.graph.FakeGraph;
import org.assertj.core.api.Assertions;

/** Where assertions start: one static import gives those of dirsync and all of AssertJ's. */
public class SyncHealthAssertions extends Assertions {

    /** For projects that add assertions of their own in a subclass. */
    protected SyncHealthAssertions() {}

    /**
     * {@return assertions about a report}
     *
     * @param actual the report
     */
    public static SyncHealthReportAssert assertThat(SyncHealthReport actual) {
        return new SyncHealthReportAssert(actual);
    }

    /**
     * {@return assertions about what changed between two reports}
     *
     * @param actual the change
     */
    public static ReportChangeAssert assertThat(ReportChange actual) {
        return new ReportChangeAssert(actual);
    }

    /**
     * {@return assertions about the report of a fleet}
     *
     * @param actual the report
     */
    public static FleetReportAssert assertThat(FleetReport actual) {
        return new FleetReportAssert(actual);
    }

    /**
     * {@return assertions about a finding}
     *
     * @param actual the finding
     */
    public static FindingAssert assertThat(Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * {@return assertions about a snapshot}
     *
     * @param actual the snapshot
     */
    public static TenantSnapshotAssert assertThat(TenantSnapshot actual) {
        return new TenantSnapshotAssert(actual);
    }

    /**
     * {@return assertions about what a server was asked}
     *
     * @param actual the server
     */
    public static FakeGraphAssert assertThat(FakeGraph actual) {
        return new FakeGraphAssert(actual);
    }

    /**
     * {@return assertions about a fact}
     *
     * @param <T> the type of its value
     * @param actual the fact
     */
    public static <T> FactAssert<T> assertThat(Fact<T> actual) {
        return new FactAssert<>(actual);
    }
}
