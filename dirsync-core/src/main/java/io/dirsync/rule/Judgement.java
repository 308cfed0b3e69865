package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.report.UnjudgedRule;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The verdicts on one snapshot, and the report that they add up to. */
record Judgement(TenantSnapshot snapshot, Map<HealthRule, Verdict> verdicts) {

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::isHint);

    static Judgement of(TenantSnapshot snapshot, Collection<HealthRule> rules) {
        Map<HealthRule, Verdict> verdicts = new LinkedHashMap<>();
        rules.forEach(rule -> verdicts.put(rule, verdict(rule, snapshot)));
        return new Judgement(snapshot, verdicts);
    }

    /** A rule that fails says nothing about the tenant; the text of its exception might hold a secret. */
    private static Verdict verdict(HealthRule rule, TenantSnapshot snapshot) {
        try {
            return Objects.requireNonNull(rule.evaluate(snapshot), "verdict");
        } catch (RuntimeException e) {
            return Verdict.indeterminate(
                    "rule-failed", Evidence.of("exception", e.getClass().getName()));
        }
    }

    SyncHealthReport report(List<Mute> mutes) {
        List<Finding> all = verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Verdict.Violated)
                .map(entry -> finding(entry.getKey(), (Verdict.Violated) entry.getValue()))
                .sorted(WORST_FIRST)
                .toList();
        List<MutedFinding> muted =
                all.stream().flatMap(finding -> muted(finding, mutes).stream()).toList();
        List<Finding> counted =
                all.stream().filter(finding -> muted(finding, mutes).isEmpty()).toList();
        List<Finding> findings =
                counted.stream().filter(finding -> !finding.isConsequence()).toList();
        List<Finding> consequences =
                counted.stream().filter(Finding::isConsequence).toList();
        List<UnjudgedRule> unjudged = unjudged();
        return new SyncHealthReport(snapshot, status(findings, unjudged), findings, consequences, muted, unjudged);
    }

    private Optional<MutedFinding> muted(Finding finding, List<Mute> mutes) {
        return mutes.stream()
                .filter(mute -> mute.rule().equals(finding.rule()) && mute.holdsAt(snapshot.capturedAt()))
                .findFirst()
                .map(mute -> new MutedFinding(finding, mute.reason(), mute.until()));
    }

    private Finding finding(HealthRule rule, Verdict.Violated verdict) {
        Optional<RuleId> root =
                verdict.explainedBy().stream().filter(this::isViolated).findFirst();
        Severity own = Objects.requireNonNullElse(verdict.severity(), rule.severity());
        return new Finding(
                rule.id(),
                root.isPresent() ? Severity.INFO : own,
                verdict.evidence(),
                verdict.actions(),
                verdict.confidence(),
                root.orElse(null),
                verdict.summary());
    }

    private boolean isViolated(RuleId id) {
        return verdicts.entrySet().stream()
                .anyMatch(entry -> entry.getKey().id().equals(id) && entry.getValue() instanceof Verdict.Violated);
    }

    private List<UnjudgedRule> unjudged() {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Verdict.Indeterminate)
                .map(entry -> unjudged(entry.getKey().id(), (Verdict.Indeterminate) entry.getValue()))
                .toList();
    }

    private static UnjudgedRule unjudged(RuleId rule, Verdict.Indeterminate verdict) {
        return new UnjudgedRule(rule, verdict.why(), verdict.evidence(), verdict.actions());
    }

    private HealthStatus status(List<Finding> findings, List<UnjudgedRule> unjudged) {
        if (has(findings, Severity.CRITICAL)) {
            return HealthStatus.UNHEALTHY;
        }
        if (has(findings, Severity.WARNING)) {
            return HealthStatus.DEGRADED;
        }
        if (!unjudged.isEmpty()) {
            return HealthStatus.UNKNOWN;
        }
        if (isOff(snapshot.directorySync())) {
            return HealthStatus.NOT_CONFIGURED;
        }
        boolean looked = verdicts.values().stream().anyMatch(Verdict.Passed.class::isInstance);
        return looked ? HealthStatus.HEALTHY : HealthStatus.UNKNOWN;
    }

    private static boolean has(List<Finding> findings, Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }

    private static boolean isOff(DirectorySync sync) {
        return sync.enabled().is(false)
                || (sync.enabled().isMissing() && sync.lastSync().isMissing());
    }
}
