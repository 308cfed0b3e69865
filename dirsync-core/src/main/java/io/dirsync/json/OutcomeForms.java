package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.report.FailureCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantOutcome.Checked;
import io.dirsync.report.TenantOutcome.Failed;
import io.dirsync.report.TenantOutcome.NotChecked;
import io.dirsync.report.TenantRecord;

/** What became of tenants, and what a history knows of them. */
final class OutcomeForms {

    private static final Form<FailureCause> CAUSE = Form.object(
            (cause, out) -> out.with("reason", Words.FAILURE, cause.reason())
                    .with("message", TEXT, cause.message())
                    .optional("retryAfter", Scalars.DURATION, cause.retryAfter())
                    .optional("requestId", TEXT, cause.requestId()),
            in -> new FailureCause(
                    in.required("reason", Words.FAILURE),
                    in.required("message", TEXT),
                    in.optional("retryAfter", Scalars.DURATION),
                    in.optional("requestId", TEXT)));

    private static final Form<Checked> CHECKED = Form.object(
            (checked, out) -> out.with("result", TEXT, "checked").with("report", ReportForm.REPORT, checked.report()),
            in -> new Checked(in.required("report", ReportForm.REPORT)));

    private static final Form<Failed> FAILED = Form.object(
            (failed, out) -> out.with("result", TEXT, "failed")
                    .with("tenant", Scalars.TENANT, failed.tenant())
                    .with("at", INSTANT, failed.at())
                    .with("attempts", Scalars.SMALL_INTEGER, failed.attempts())
                    .with("cause", CAUSE, failed.cause()),
            in -> new Failed(
                    in.required("tenant", Scalars.TENANT),
                    in.required("at", INSTANT),
                    in.required("cause", CAUSE),
                    in.required("attempts", Scalars.SMALL_INTEGER)));

    private static final Form<NotChecked> NOT_CHECKED = Form.object(
            (left, out) -> out.with("result", TEXT, "notChecked")
                    .with("tenant", Scalars.TENANT, left.tenant())
                    .with("at", INSTANT, left.at())
                    .with("why", Words.STOP, left.why()),
            in -> new NotChecked(
                    in.required("tenant", Scalars.TENANT), in.required("at", INSTANT), in.required("why", Words.STOP)));

    static final Form<TenantOutcome> OUTCOME = new Form<>() {
        @Override
        public JsonNode write(TenantOutcome outcome) {
            if (outcome instanceof Checked checked) {
                return CHECKED.write(checked);
            }
            return outcome instanceof Failed failed ? FAILED.write(failed) : NOT_CHECKED.write((NotChecked) outcome);
        }

        @Override
        public TenantOutcome read(Place place) {
            return switch (place.requireObject().required("result", TEXT)) {
                case "checked" -> CHECKED.read(place);
                case "failed" -> FAILED.read(place);
                case "notChecked" -> NOT_CHECKED.read(place);
                default -> throw place.member("result").mustBe("one of checked, failed, notChecked");
            };
        }
    };

    static final Form<TenantRecord> RECORD = Form.object(
            (known, out) -> out.with("tenant", Scalars.TENANT, known.tenant())
                    .with("changes", Scalars.INTEGER, known.changes())
                    .with("delivered", BOOLEAN, known.isDelivered())
                    .with("recent", list(TEXT), known.recent())
                    .optional("told", OUTCOME, known.told())
                    .optional("before", OUTCOME, known.before()),
            in -> new TenantRecord(
                    in.required("tenant", Scalars.TENANT),
                    in.optional("told", OUTCOME),
                    in.optional("before", OUTCOME),
                    in.required("changes", Scalars.INTEGER),
                    in.required("delivered", BOOLEAN),
                    in.required("recent", list(TEXT))));

    private OutcomeForms() {}
}
