package io.dirsync.render;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What findings and actions are called, explained and done in one language. */
record FindingTexts(Words words, Values values) {

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

    /** How to check a hint; custom rules have nothing to say about that. */
    String check(Finding finding) {
        return ruleText(finding.rule(), "check", finding.evidence()).orElse("-");
    }

    String title(RecommendedAction action) {
        if (!action.title().isEmpty()) {
            return action.title();
        }
        return words.ifAction(action.id() + ".title").orElse(action.id());
    }

    /** What an action takes: time, the product it is for, and the role or right. */
    String demand(RecommendedAction action) {
        String effort = words.word("text.effort", Map.of("effort", words.word("effort." + action.effort())));
        String engine = words.word("text.engine", Map.of("engine", words.word("engine." + action.engine())));
        String both = effort + " " + engine;
        return action.role().isEmpty() ? both : both + " " + words.word("text.role", Map.of("role", action.role()));
    }

    /** What must be in place before the first step, if anything must. */
    Optional<String> prerequisite(RecommendedAction action) {
        return words.ifAction(action.id() + ".before");
    }

    List<String> steps(RecommendedAction action) {
        return IntStream.iterate(1, step -> step + 1)
                .mapToObj(step -> words.ifAction(action.id() + ".step." + step))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<String> verification(RecommendedAction action) {
        return words.ifAction(action.id() + ".verify");
    }

    /** What matters most about a report, if anything does: its worst finding, or why nothing can be told. */
    Optional<String> worst(SyncHealthReport report) {
        return report.findings().stream().findFirst().map(this::title).or(() -> cannotTell(report));
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
        return report.unjudged().stream().findFirst().map(rule -> title(rule.rule(), rule.evidence()));
    }

    private Optional<String> ruleText(RuleId rule, String part, Collection<Evidence> evidence) {
        return words.ifRule(rule.value() + "." + part).map(text -> Template.fill(text, values.of(evidence)));
    }
}
