package io.dirsync.render;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What findings are called and how they are explained in one language. */
record FindingTexts(Words words, Values values) {

    private static final Set<String> ABOUT_THE_UNKNOWN = Set.of(
            "sync.data.unreadable",
            "sync.clock.future",
            "sync.state.anomaly",
            "phs.never-reported",
            "phs.unknown",
            "server.version.table-outdated");

    /** The title of a finding; custom rules bring their own words or are called by their id. */
    String title(Finding finding) {
        return finding.summary().isEmpty() ? title(finding.rule(), finding.evidence()) : finding.summary();
    }

    String title(RuleId rule, Collection<Evidence> evidence) {
        return ruleText(rule, "title", evidence).orElse(rule.value());
    }

    Optional<String> explanation(RuleId rule, Collection<Evidence> evidence) {
        return ruleText(rule, "text", evidence);
    }

    /** Says whether the text of a rule speaks of what cannot be told; that of any other speaks of what is wrong. */
    boolean isAboutTheUnknown(RuleId rule) {
        return ABOUT_THE_UNKNOWN.contains(rule.value());
    }

    /** The address of the page about a rule; custom rules have none. */
    Optional<String> link(RuleId rule) {
        return words.ifLink(rule.value());
    }

    /** The page about the rule in whose words a note is told. */
    Optional<String> link(Note note) {
        return note.rules().stream().findFirst().filter(this::isAboutTheUnknown).flatMap(this::link);
    }

    String severity(Finding finding) {
        return words.word("severity." + finding.severity());
    }

    /** How far to trust a hint and how to check it; custom rules have nothing to say about the latter. */
    Optional<String> hint(Finding finding) {
        if (!finding.isHint()) {
            return Optional.empty();
        }
        String confidence = words.word("confidence." + finding.confidence());
        String check = ruleText(finding.rule(), "check", finding.evidence()).orElse("-");
        return Optional.of(words.word("text.hint", Map.of("confidence", confidence, "check", check)));
    }

    /** Each piece of evidence with where it came from. */
    List<Row> evidence(Finding finding) {
        return finding.evidence().stream().map(this::evidence).toList();
    }

    private Row evidence(Evidence piece) {
        String origin = piece.origin().isSpecified() ? "  (" + piece.origin().resource() + ")" : "";
        return new Row(label(piece), values.of(piece) + origin);
    }

    String label(Evidence piece) {
        return words.ifWord("evidence." + piece.name()).orElse(piece.name());
    }

    /** Which finding of the report explains a consequence. */
    String explainedBy(SyncHealthReport report, Finding consequence) {
        String root = report.findings().stream()
                .filter(finding -> finding.rule().equals(consequence.root()))
                .findFirst()
                .map(this::title)
                .orElse(String.valueOf(consequence.root()));
        return words.word("text.explainedBy", Map.of("root", root));
    }

    String muted(MutedFinding muted) {
        return words.word("text.muted", Map.of("until", values.instant(muted.until()), "reason", muted.reason()));
    }

    /** What matters most about a report, if anything does: why nothing can be told, or else its worst finding. */
    Optional<String> worst(SyncHealthReport report) {
        if (report.status() == HealthStatus.HEALTHY) {
            return Optional.empty();
        }
        return cannotTell(report)
                .or(() -> report.findings().stream().findFirst().map(this::title));
    }

    /** Why nothing can be told, and which permission would change that. */
    Optional<String> cannotTell(SyncHealthReport report) {
        if (report.status() != HealthStatus.UNKNOWN) {
            return Optional.empty();
        }
        if (!report.missingPermissions().isEmpty()) {
            String names = String.join(", ", report.missingPermissions());
            return Optional.of(words.word("text.cannotTell", Map.of("permissions", names)));
        }
        return report.unjudged().stream()
                .filter(rule -> isAboutTheUnknown(rule.rule()))
                .findFirst()
                .map(rule -> title(rule.rule(), rule.evidence()));
    }

    /** The texts speak of what a rule finds; one that cannot tell may lack the evidence that they need. */
    private Optional<String> ruleText(RuleId rule, String part, Collection<Evidence> evidence) {
        return words.ifRule(rule.value() + "." + part)
                .map(text -> Template.fill(text, values.of(evidence)))
                .filter(Template::isFilled);
    }
}
