package io.dirsync.render;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@code RULES.md}: what each built-in rule sees, why that matters, what to do, and what it cannot know. */
final class RulesPage {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Evidence that is the same in every tenant. */
    private static final Set<String> CONSTANT = Set.of("applicationId", "cutOff", "floor", "limit", "recommended");

    private final ReportTexts texts = ReportTexts.in(Locale.ENGLISH);
    private final RuleNotes notes;
    private final List<RuleInUse> rules;
    private final StringBuilder page = new StringBuilder();

    private RulesPage(RuleNotes notes, List<RuleInUse> rules) {
        this.notes = notes;
        this.rules = rules;
    }

    static String of(RuleNotes notes, List<RuleInUse> rules) {
        RulesPage writer = new RulesPage(notes, rules);
        writer.preamble();
        writer.contents();
        for (RuleFamily family : RuleFamily.values()) {
            writer.paragraph("## " + family.title());
            writer.in(family).forEach(writer::entry);
        }
        LinkList.of(rules).write(writer.page);
        return writer.page.toString();
    }

    private void preamble() {
        paragraph("# Rules");
        paragraph(RulesPreamble.TEXT.formatted(rules.size()).strip());
    }

    private void contents() {
        paragraph("## Contents");
        for (RuleFamily family : RuleFamily.values()) {
            line("- [" + family.title() + "](#" + anchor(family.title()) + ")");
            in(family).forEach(rule -> line("  - " + linkTo(rule.id()) + " " + filled(rule, text(rule, "title"))));
        }
        line("- [" + LinkList.TITLE + "](#" + anchor(LinkList.TITLE) + ")");
        line("");
    }

    private List<RuleInUse> in(RuleFamily family) {
        return rules.stream().filter(rule -> RuleFamily.of(rule.id()) == family).toList();
    }

    private void entry(RuleInUse rule) {
        FindingTexts words = texts.findings();
        paragraph("### `" + rule.id() + "`");
        paragraph("**" + filled(rule, text(rule, "title")) + "**");
        paragraph("**Severity:** " + severity(rule));
        paragraph("**Sees:** " + notes.sees(rule.id()));
        paragraph("**Why it matters:** " + filled(rule, text(rule, "text")));
        rule.confidence()
                .ifPresent(confidence -> paragraph("**To check** (a hint at the cause, confidence "
                        + texts.word("confidence." + confidence) + "): " + filled(rule, text(rule, "check"))));
        actions(rule.actions());
        if (!rule.roots().isEmpty()) {
            paragraph("**Set aside below:** "
                    + rule.roots().stream().map(RulesPage::linkTo).collect(Collectors.joining(", ")));
        }
        paragraph("**Limits:** " + notes.limits(rule.id()));
        paragraph("**Source:** <" + words.link(rule.id()).orElseThrow() + ">");
    }

    private String severity(RuleInUse rule) {
        if (!rule.findsSomething()) {
            return rule.onlyAsks()
                    ? "none; it never finds anything, but says that something cannot be told."
                    : "none; it passes or does not apply.";
        }
        String usual = word(rule.rule().severity()) + ".";
        return notes.severity(rule.id()).map(differs -> usual + " " + differs).orElse(usual);
    }

    private String word(Severity severity) {
        return texts.word("severity." + severity).toLowerCase(Locale.ROOT);
    }

    private void actions(List<RecommendedAction> actions) {
        if (actions.isEmpty()) {
            return;
        }
        paragraph("**What to do:**");
        for (int i = 0; i < actions.size(); i++) {
            RecommendedAction action = actions.get(i);
            String mark = action.destructive() ? "; can delete or convert objects" : "";
            line(i + 1 + ". `" + action.id() + "` ["
                    + MarkdownText.escape(texts.actions().title(action)) + "](" + action.link() + "), "
                    + texts.word("kind." + action.kind()) + mark);
        }
        line("");
    }

    private String text(RuleInUse rule, String part) {
        return texts.words().ifRule(rule.id() + "." + part).orElseThrow();
    }

    /** Puts in what is the same in every tenant, and of everything else what it is called. */
    private String filled(RuleInUse rule, String text) {
        Map<String, Evidence> evidence =
                rule.evidence().stream().collect(Collectors.toMap(Evidence::name, Function.identity()));
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(shown(match.group(1), evidence)));
    }

    private String shown(String name, Map<String, Evidence> evidence) {
        Evidence piece = evidence.get(name);
        if (piece != null && (CONSTANT.contains(name) || isThreshold(piece))) {
            return texts.values().of(piece);
        }
        String label = texts.words().ifWord("evidence." + name).orElse(name);
        return "*" + label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) + "*";
    }

    private static boolean isThreshold(Evidence piece) {
        return piece.name().equals("threshold") && piece.value() instanceof Duration;
    }

    static String linkTo(RuleId rule) {
        return "[`" + rule + "`](#" + anchor(rule.value()) + ")";
    }

    /** The name that GitHub gives to a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }

    private void paragraph(String text) {
        line(text);
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
