package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The health of a tenant's directory synchronization, how we know, and what to do.
 *
 * <p>The same snapshot and rules always give an equal report. Immutable and safe for use by several threads.
 *
 * @param snapshot the facts that were judged
 * @param status the health in one word
 * @param findings what was found, worst first, plain observations before hints at causes
 * @param consequences what was found too, but is explained by the finding that each names as its root
 * @param muted what was found too, but the caller has decided not to be told of
 * @param unjudged the rules that could not be judged
 */
public record SyncHealthReport(
        TenantSnapshot snapshot,
        HealthStatus status,
        List<Finding> findings,
        List<Finding> consequences,
        List<MutedFinding> muted,
        List<UnjudgedRule> unjudged) {

    /** Checks and copies the components. */
    public SyncHealthReport {
        requireNonNull(snapshot, "snapshot");
        requireNonNull(status, "status");
        findings = List.copyOf(findings);
        consequences = List.copyOf(consequences);
        muted = List.copyOf(muted);
        unjudged = List.copyOf(unjudged);
    }

    /**
     * The tenant as the caller named it.
     *
     * @return the tenant of the snapshot
     */
    public TenantId tenant() {
        return snapshot.tenant();
    }

    /**
     * When the facts were read.
     *
     * @return the instant of capture, to which every age relates
     */
    public Instant checkedAt() {
        return snapshot.capturedAt();
    }

    /**
     * The finding of one rule.
     *
     * @param rule the rule
     * @return its finding, or empty if there is none or another finding explains it
     */
    public Optional<Finding> finding(RuleId rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).findFirst();
    }

    /**
     * What to do, across all findings and all rules that could not be judged.
     *
     * @return each action once, in the order in which to try them: {@link RecommendedAction#IN_ORDER}, and among equals
     *     what more findings recommend first
     */
    public List<RecommendedAction> actions() {
        Map<RecommendedAction, Long> votes = Stream.concat(
                        findings.stream().flatMap(finding -> finding.actions().stream()),
                        unjudged.stream().flatMap(rule -> rule.actions().stream()))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        Comparator<RecommendedAction> mostRecommended = Comparator.comparing(votes::get, Comparator.reverseOrder());
        return votes.keySet().stream()
                .sorted(RecommendedAction.IN_ORDER.thenComparing(mostRecommended))
                .toList();
    }

    /**
     * The permissions whose lack kept something from being read.
     *
     * @return the names, each once; empty if no permission is known to help
     */
    public List<String> missingPermissions() {
        return snapshot.sufferedGaps().stream()
                .flatMap(named -> named.fact().whyUnreadable().stream())
                .flatMap(gap -> Optional.ofNullable(gap.permission()).stream())
                .distinct()
                .toList();
    }

    /**
     * Says whether everything that was asked for was read and judged.
     *
     * @return true if no rule is unjudged and no gap was suffered
     */
    public boolean isComplete() {
        return unjudged.isEmpty() && snapshot.sufferedGaps().isEmpty();
    }
}
