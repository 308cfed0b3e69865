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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules said about one snapshot, and the report that it adds up to.
 *
 * @param spoken the verdicts that the report tells of, in the order of the rules
 * @param anyPassed whether a rule looked and found all well
 */
record Judgement(TenantSnapshot snapshot, List<Spoken> spoken, boolean anyPassed) {

    /** A rule that found something or could not tell. */
    record Spoken(HealthRule rule, Verdict verdict) {}

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Finding::isHint);

    static Judgement of(TenantSnapshot snapshot, List<HealthRule> rules) {
        Views views = new Views(snapshot);
        List<Spoken> spoken = new ArrayList<>();
        boolean anyPassed = false;
        for (HealthRule rule : rules) {
            Verdict verdict = verdict(rule, views);
            if (verdict instanceof Verdict.Violated || verdict instanceof Verdict.Indeterminate) {
                spoken.add(new Spoken(rule, verdict));
            }
            anyPassed |= verdict instanceof Verdict.Passed;
        }
        return new Judgement(snapshot, spoken, anyPassed);
    }

    /** A rule that fails says nothing about the tenant; the text of its exception might hold a secret. */
    private static Verdict verdict(HealthRule rule, Views views) {
        try {
            Verdict verdict = rule instanceof BuiltInRule builtIn
                    ? builtIn.evaluate(views.under(builtIn.policy()))
                    : rule.evaluate(views.snapshot());
            return Objects.requireNonNull(verdict, "verdict");
        } catch (RuntimeException e) {
            return Verdict.indeterminate(
                    "rule-failed", Evidence.of("exception", e.getClass().getName()));
        }
    }

    SyncHealthReport report(List<Mute> mutes) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> consequences = new ArrayList<>();
        List<MutedFinding> muted = new ArrayList<>();
        for (Finding finding : found()) {
            Optional<MutedFinding> aside = muted(finding, mutes);
            if (aside.isPresent()) {
                muted.add(aside.get());
            } else if (finding.isConsequence()) {
                consequences.add(finding);
            } else {
                findings.add(finding);
            }
        }
        List<UnjudgedRule> unjudged = unjudged();
        return new SyncHealthReport(snapshot, status(findings, unjudged), findings, consequences, muted, unjudged);
    }

    private List<Finding> found() {
        List<Finding> found = new ArrayList<>();
        for (Spoken one : spoken) {
            if (one.verdict() instanceof Verdict.Violated violated) {
                found.add(finding(one.rule(), violated));
            }
        }
        found.sort(WORST_FIRST);
        return found;
    }

    private Optional<MutedFinding> muted(Finding finding, List<Mute> mutes) {
        for (Mute mute : mutes) {
            if (mute.rule().equals(finding.rule()) && mute.holdsAt(snapshot.capturedAt())) {
                return Optional.of(new MutedFinding(finding, mute.reason(), mute.until()));
            }
        }
        return Optional.empty();
    }

    private Finding finding(HealthRule rule, Verdict.Violated verdict) {
        RuleId root = rootOf(verdict);
        Severity own = Objects.requireNonNullElse(verdict.severity(), rule.severity());
        return new Finding(
                rule.id(),
                root == null ? own : Severity.INFO,
                verdict.evidence(),
                verdict.actions(),
                verdict.confidence(),
                root,
                verdict.summary());
    }

    private @Nullable RuleId rootOf(Verdict.Violated verdict) {
        for (RuleId root : verdict.explainedBy()) {
            if (isViolated(root)) {
                return root;
            }
        }
        return null;
    }

    private boolean isViolated(RuleId id) {
        for (Spoken one : spoken) {
            if (one.verdict() instanceof Verdict.Violated && one.rule().id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private List<UnjudgedRule> unjudged() {
        List<UnjudgedRule> unjudged = new ArrayList<>();
        for (Spoken one : spoken) {
            if (one.verdict() instanceof Verdict.Indeterminate indeterminate) {
                unjudged.add(unjudged(one.rule().id(), indeterminate));
            }
        }
        return unjudged;
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
        return anyPassed ? HealthStatus.HEALTHY : HealthStatus.UNKNOWN;
    }

    private static boolean has(List<Finding> findings, Severity severity) {
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOff(DirectorySync sync) {
        return sync.enabled().is(false)
                || (sync.enabled().isMissing() && sync.lastSync().isMissing());
    }
}
