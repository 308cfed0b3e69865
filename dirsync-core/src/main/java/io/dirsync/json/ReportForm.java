package io.dirsync.json;

import static io.dirsync.json.Scalars.list;

import io.dirsync.report.SyncHealthReport;

/** The judgement on a tenant, with the facts that were judged. */
final class ReportForm {

    static final Form<SyncHealthReport> REPORT = Form.object(
            (report, out) -> out.with("status", Words.STATUS, report.status())
                    .with("findings", list(FindingForms.FINDING), report.findings())
                    .with("consequences", list(FindingForms.FINDING), report.consequences())
                    .with("muted", list(FindingForms.MUTED), report.muted())
                    .with("unjudged", list(FindingForms.UNJUDGED), report.unjudged())
                    .with("snapshot", SnapshotForm.SNAPSHOT, report.snapshot()),
            in -> new SyncHealthReport(
                    in.required("snapshot", SnapshotForm.SNAPSHOT),
                    in.required("status", Words.STATUS),
                    in.required("findings", list(FindingForms.FINDING)),
                    in.required("consequences", list(FindingForms.FINDING)),
                    in.required("muted", list(FindingForms.MUTED)),
                    in.required("unjudged", list(FindingForms.UNJUDGED))));

    private ReportForm() {}
}
