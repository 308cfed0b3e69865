package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.LINK;
import static io.dirsync.json.Scalars.RULE;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.UnjudgedRule;
import java.util.List;

/** What was found, what to do about it, and what could not be judged. */
final class FindingForms {

    private static final Form<RecommendedAction> ACTION = Form.object(
            (action, out) -> out.with("id", TEXT, action.id())
                    .with("kind", Words.KIND, action.kind())
                    .with("effort", Words.EFFORT, action.effort())
                    .with("engine", Words.ENGINE, action.engine())
                    .with("destructive", BOOLEAN, action.destructive())
                    .optionalText("role", action.role())
                    .with("link", LINK, action.link())
                    .optional("originalLink", LINK, action.originalLink())
                    .optionalText("title", action.title()),
            in -> new RecommendedAction(
                    in.required("id", TEXT),
                    in.required("kind", Words.KIND),
                    in.required("effort", Words.EFFORT),
                    in.required("engine", Words.ENGINE),
                    in.required("destructive", BOOLEAN),
                    in.optionalText("role"),
                    in.required("link", LINK),
                    in.optional("originalLink", LINK),
                    in.optionalText("title")));

    private static final Form<List<Evidence>> EVIDENCE = list(EvidenceForm.EVIDENCE);
    private static final Form<List<RecommendedAction>> ACTIONS = list(ACTION);

    static final Form<Finding> FINDING = Form.object(
            (finding, out) -> out.with("rule", RULE, finding.rule())
                    .with("severity", Words.SEVERITY, finding.severity())
                    .optional("confidence", Words.CONFIDENCE, finding.confidence())
                    .optional("root", RULE, finding.root())
                    .optionalText("summary", finding.summary())
                    .with("evidence", EVIDENCE, finding.evidence())
                    .with("actions", ACTIONS, finding.actions()),
            in -> new Finding(
                    in.required("rule", RULE),
                    in.required("severity", Words.SEVERITY),
                    in.required("evidence", EVIDENCE),
                    in.required("actions", ACTIONS),
                    in.optional("confidence", Words.CONFIDENCE),
                    in.optional("root", RULE),
                    in.optionalText("summary")));

    static final Form<MutedFinding> MUTED = Form.object(
            (muted, out) -> out.with("reason", TEXT, muted.reason())
                    .with("until", INSTANT, muted.until())
                    .with("finding", FINDING, muted.finding()),
            in -> new MutedFinding(
                    in.required("finding", FINDING), in.required("reason", TEXT), in.required("until", INSTANT)));

    static final Form<UnjudgedRule> UNJUDGED = Form.object(
            (unjudged, out) -> out.with("rule", RULE, unjudged.rule())
                    .with("why", TEXT, unjudged.why())
                    .with("evidence", EVIDENCE, unjudged.evidence())
                    .with("actions", ACTIONS, unjudged.actions()),
            in -> new UnjudgedRule(
                    in.required("rule", RULE),
                    in.required("why", TEXT),
                    in.required("evidence", EVIDENCE),
                    in.required("actions", ACTIONS)));

    private FindingForms() {}
}
