package io.dirsync.testkit.assertj;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.report.SyncHealthReport;
import java.util.List;
import java.util.stream.Collectors;

/** Reports and findings as failure messages show them. */
final class ReportText {

    private ReportText() {}

    static String of(SyncHealthReport report) {
        return "status " + report.status()
                + section(
                        "findings",
                        report.findings().stream().map(ReportText::of).toList())
                + section(
                        "consequences",
                        report.consequences().stream().map(ReportText::of).toList())
                + section("muted", muted(report))
                + section("not judged", unjudged(report))
                + section("not read", gaps(report));
    }

    static String of(Finding finding) {
        StringBuilder text = new StringBuilder(finding.severity() + " " + finding.rule());
        if (finding.confidence() != null) {
            text.append(", hint of ").append(finding.confidence()).append(" confidence");
        }
        if (finding.root() != null) {
            text.append(", explained by ").append(finding.root());
        }
        finding.evidence()
                .forEach(piece ->
                        text.append(", ").append(piece.name()).append('=').append(piece.value()));
        if (!finding.actions().isEmpty()) {
            text.append(", recommends ").append(ids(finding.actions()));
        }
        return text.toString();
    }

    private static String ids(List<RecommendedAction> actions) {
        return actions.stream().map(RecommendedAction::id).collect(Collectors.joining(" "));
    }

    private static List<String> muted(SyncHealthReport report) {
        return report.muted().stream()
                .map(muted -> of(muted.finding()) + ", until " + muted.until() + ": " + muted.reason())
                .toList();
    }

    private static List<String> unjudged(SyncHealthReport report) {
        return report.unjudged().stream()
                .map(rule -> rule.rule() + ": " + rule.why())
                .toList();
    }

    private static List<String> gaps(SyncHealthReport report) {
        return report.snapshot().sufferedGaps().stream().map(FactText::of).toList();
    }

    static String section(String title, List<String> lines) {
        return lines.isEmpty() ? "\n" + title + ": none" : "\n" + title + ":\n  " + String.join("\n  ", lines);
    }
}
