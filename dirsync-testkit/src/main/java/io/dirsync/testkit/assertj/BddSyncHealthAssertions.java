package io.dirsync.testkit.assertj;

import io.dirsync.finding.Finding;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.graph.FakeGraph;
import org.assertj.core.api.BDDAssertions;

/** The assertions of {@link SyncHealthAssertions} for tests that say {@code then} instead of {@code assertThat}. */
public class BddSyncHealthAssertions extends BDDAssertions {

    /** For projects that add assertions of their own in a subclass. */
    protected BddSyncHealthAssertions() {}

    /**
     * {@return assertions about a report}
     *
     * @param actual the report
     */
    public static SyncHealthReportAssert then(SyncHealthReport actual) {
        return SyncHealthAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about what changed between two reports}
     *
     * @param actual the change
     */
    public static ReportChangeAssert then(ReportChange actual) {
        return SyncHealthAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about a finding}
     *
     * @param actual the finding
     */
    public static FindingAssert then(Finding actual) {
        return SyncHealthAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about a snapshot}
     *
     * @param actual the snapshot
     */
    public static TenantSnapshotAssert then(TenantSnapshot actual) {
        return SyncHealthAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about a fact}
     *
     * @param <T> the type of its value
     * @param actual the fact
     */
    public static <T> FactAssert<T> then(Fact<T> actual) {
        return SyncHealthAssertions.assertThat(actual);
    }

    /**
     * {@return assertions about what a server was asked}
     *
     * @param actual the server
     */
    public static FakeGraphAssert then(FakeGraph actual) {
        return SyncHealthAssertions.assertThat(actual);
    }
}
