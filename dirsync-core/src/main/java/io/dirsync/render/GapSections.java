package io.dirsync.render;

import io.dirsync.report.UnjudgedRule;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The end of a text report: what could not be read or judged, why, and what would change that. */
record GapSections(Words words, Values values, FindingTexts texts) {

    private static final String FEATURES = "features.";

    /** So many rules of one reason are named; the others are counted. */
    private static final int SHOWN = 3;

    private record Cause(Gap gap, Origin origin) {}

    void unread(Page page, TenantSnapshot snapshot) {
        Map<Cause, List<NamedFact>> byCause = new LinkedHashMap<>();
        for (NamedFact named : snapshot.sufferedGaps()) {
            named.fact()
                    .whyUnreadable()
                    .ifPresent(gap -> byCause.computeIfAbsent(
                                    new Cause(gap, named.fact().origin()), cause -> new ArrayList<>())
                            .add(named));
        }
        if (byCause.isEmpty()) {
            return;
        }
        page.heading(words.word("heading.unread"));
        byCause.forEach((cause, facts) -> unread(page, cause, facts));
    }

    private void unread(Page page, Cause cause, List<NamedFact> facts) {
        page.blank();
        Gap gap = cause.gap();
        page.paragraph("- ", names(facts) + ": " + words.word("gap." + gap.reason()));
        String answer = gap.detail()
                + (cause.origin().isSpecified() ? " (" + cause.origin().resource() + ")" : "");
        if (!answer.isBlank()) {
            page.paragraph("  ", answer);
        }
        if (gap.permission() != null) {
            page.paragraph("  ", words.word("text.permissionNeeded", Map.of("permission", gap.permission())));
        }
        if (gap.retryAfter() != null) {
            page.paragraph("  ", words.word("text.retryAfter", Map.of("duration", values.duration(gap.retryAfter()))));
        }
        if (cause.origin().requestId() != null) {
            page.paragraph(
                    "  ",
                    words.word(
                            "text.requestId", Map.of("requestId", cause.origin().requestId())));
        }
    }

    /** Switches fail together, and twenty names would hide the ones that matter. */
    private String names(List<NamedFact> facts) {
        long switches = facts.stream().filter(GapSections::isSwitch).count();
        if (switches < SyncFeature.values().length) {
            return facts.stream().map(values::fact).collect(Collectors.joining(", "));
        }
        List<String> names = new ArrayList<>(facts.stream()
                .filter(named -> !isSwitch(named))
                .map(values::fact)
                .toList());
        names.add(words.word("fact.features.all"));
        return String.join(", ", names);
    }

    private static boolean isSwitch(NamedFact named) {
        return named.name().startsWith(FEATURES);
    }

    /** Rules that fail for one reason are told once, by the first of them. */
    void unjudged(Page page, List<UnjudgedRule> unjudged) {
        if (unjudged.isEmpty()) {
            return;
        }
        page.heading(words.word("heading.unjudged"));
        Map<String, List<UnjudgedRule>> byReason = unjudged.stream()
                .collect(Collectors.groupingBy(UnjudgedRule::why, LinkedHashMap::new, Collectors.toList()));
        byReason.forEach((why, rules) -> unjudged(page, why, rules));
    }

    private void unjudged(Page page, String why, List<UnjudgedRule> rules) {
        page.blank();
        UnjudgedRule first = rules.get(0);
        page.paragraph("- ", texts.title(first.rule(), first.evidence()));
        page.paragraph(
                "  ",
                texts.explanation(first.rule(), first.evidence())
                        .orElseGet(() -> words.ifWord("why." + why).orElse(why)));
        String ids =
                rules.stream().limit(SHOWN).map(rule -> rule.rule().value()).collect(Collectors.joining(", "));
        page.paragraph("  ", "[" + ids + (rules.size() > SHOWN ? ", +" + (rules.size() - SHOWN) : "") + "]");
    }
}
