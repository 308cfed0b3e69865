package io.dirsync.render;

import io.dirsync.finding.RuleId;
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

/** What could not be read or judged, why, and what would change that. */
record GapTexts(Words words, Values values, FindingTexts texts) {

    private static final String FEATURES = "features.";

    private record Cause(Gap gap, Origin origin) {}

    /** Facts that share a cause are told together. */
    List<Note> unread(TenantSnapshot snapshot) {
        Map<Cause, List<NamedFact>> byCause = new LinkedHashMap<>();
        for (NamedFact named : snapshot.sufferedGaps()) {
            named.fact()
                    .whyUnreadable()
                    .ifPresent(gap -> byCause.computeIfAbsent(
                                    new Cause(gap, named.fact().origin()), cause -> new ArrayList<>())
                            .add(named));
        }
        return byCause.entrySet().stream()
                .map(entry -> new Note(title(entry.getKey(), entry.getValue()), lines(entry.getKey()), List.of()))
                .toList();
    }

    private String title(Cause cause, List<NamedFact> facts) {
        return names(facts) + ": " + words.word("gap." + cause.gap().reason());
    }

    private List<String> lines(Cause cause) {
        Gap gap = cause.gap();
        List<String> lines = new ArrayList<>();
        String answer = gap.detail()
                + (cause.origin().isSpecified() ? " (" + cause.origin().resource() + ")" : "");
        if (!answer.isBlank()) {
            lines.add(answer);
        }
        if (gap.permission() != null) {
            lines.add(words.word("text.permissionNeeded", Map.of("permission", gap.permission())));
        }
        if (gap.retryAfter() != null) {
            lines.add(words.word("text.retryAfter", Map.of("duration", values.duration(gap.retryAfter()))));
        }
        if (cause.origin().requestId() != null) {
            lines.add(words.word(
                    "text.requestId", Map.of("requestId", cause.origin().requestId())));
        }
        return lines;
    }

    /** Switches fail together, and twenty names would hide the ones that matter. */
    private String names(List<NamedFact> facts) {
        long switches = facts.stream().filter(GapTexts::isSwitch).count();
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

    /** Rules that fail for one reason are told once. */
    List<Note> unjudged(List<UnjudgedRule> unjudged) {
        Map<String, List<UnjudgedRule>> byReason = unjudged.stream()
                .collect(Collectors.groupingBy(UnjudgedRule::why, LinkedHashMap::new, Collectors.toList()));
        return byReason.values().stream().map(this::unjudgedFor).toList();
    }

    private Note unjudgedFor(List<UnjudgedRule> rules) {
        List<RuleId> ids = rules.stream().map(UnjudgedRule::rule).toList();
        return rules.stream()
                .filter(rule -> texts.isAboutTheUnknown(rule.rule()))
                .findFirst()
                .map(rule -> new Note(
                        texts.title(rule.rule(), rule.evidence()),
                        texts.explanation(rule.rule(), rule.evidence()).stream().toList(),
                        ids))
                .orElseGet(() -> new Note(why(rules.get(0)), List.of(), ids));
    }

    private String why(UnjudgedRule rule) {
        return words.ifWord("why." + rule.why()).orElse(rule.why());
    }
}
