package io.dirsync.testkit.assertj;

import io.dirsync.finding.Finding;
import io.dirsync.report.ReportChange;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.graph.FakeGraph;
import org.assertj.core.api.SoftAssertionsProvider;

/** The soft assertions of dirsync, for projects that put several families of soft assertions together. */
public interface SyncHealthSoftAssertionsProvider extends SoftAssertionsProvider {

    /**
     * {@return soft assertions about a report}
     *
     * @param actual the report
     */
    default SyncHealthReportAssert assertThat(SyncHealthReport actual) {
        return proxy(SyncHealthReportAssert.class, SyncHealthReport.class, actual);
    }

    /**
     * {@return soft assertions about what changed between two reports}
     *
     * @param actual the change
     */
    default ReportChangeAssert assertThat(ReportChange actual) {
        return proxy(ReportChangeAssert.class, ReportChange.class, actual);
    }

    /**
     * {@return soft assertions about a finding}
     *
     * @param actual the finding
     */
    default FindingAssert assertThat(Finding actual) {
        return proxy(FindingAssert.class, Finding.class, actual);
    }

    /**
     * {@return soft assertions about a snapshot}
     *
     * @param actual the snapshot
     */
    default TenantSnapshotAssert assertThat(TenantSnapshot actual) {
        return proxy(TenantSnapshotAssert.class, TenantSnapshot.class, actual);
    }

    /**
     * {@return soft assertions about a fact}
     *
     * @param <T> the type of its value
     * @param actual the fact
     */
    @SuppressWarnings("unchecked")
    default <T> FactAssert<T> assertThat(Fact<T> actual) {
        return proxy(FactAssert.class, Fact.class, actual);
    }

    /**
     * {@return soft assertions about what a server was asked}
     *
     * @param actual the server
     */
    default FakeGraphAssert assertThat(FakeGraph actual) {
        return proxy(FakeGraphAssert.class, FakeGraph.class, actual);
    }
}
