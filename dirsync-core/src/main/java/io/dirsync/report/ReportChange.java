package io.dirsync.report;

import static java.util.Objects.requireNonNull;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What changed between two reports of one tenant.
 *
 * <p>Two findings are the same when their rules are. Nothing counts as resolved merely because it can no longer be seen:
 * that is {@link #outOfSight()}. Both reports should come from the same rules, because a report does not list the rules
 * that had nothing to say. Immutable and safe for use by several threads.
 *
 * @param before the earlier report
 * @param after the later report
 */
public record ReportChange(SyncHealthReport before, SyncHealthReport after) {

    /**
     * Checks that the reports can be compared.
     *
     * @throws IllegalArgumentException if the reports are of different tenants, or the later one was checked earlier
     */
    public ReportChange {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        if (!before.tenant().equals(after.tenant())) {
            throw new IllegalArgumentException("Cannot compare reports of two tenants: " + before.tenant() + " and "
                    + after.tenant() + ". A GUID and a domain count as two, so name a tenant always in the same way.");
        }
        if (after.checkedAt().isBefore(before.checkedAt())) {
            throw new IllegalArgumentException("The report given as the later one was checked earlier: "
                    + after.checkedAt() + " is before " + before.checkedAt() + ". Swap the two.");
        }
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier report
     * @param after the later report, checked at the same instant or later
     * @return what changed
     * @throws IllegalArgumentException if the reports are of different tenants, or the later one was checked earlier
     */
    public static ReportChange between(SyncHealthReport before, SyncHealthReport after) {
        return new ReportChange(before, after);
    }

    /**
     * Says whether the status is another one.
     *
     * @return true if it changed, for better or worse
     */
    public boolean isStatusChanged() {
        return before.status() != after.status();
    }

    /**
     * What was not found before and is found now.
     *
     * @return the findings and consequences of the later report, worst first; what was muted before is in
     *     {@link #unmuted()}
     */
    public List<Finding> appeared() {
        Map<RuleId, Finding> known = found(before);
        before.muted().forEach(muted -> known.put(muted.finding().rule(), muted.finding()));
        return found(after).values().stream()
                .filter(finding -> !known.containsKey(finding.rule()))
                .toList();
    }

    /**
     * What was found before, was looked for again, and is not found any more.
     *
     * @return the findings and consequences of the earlier report, worst first
     */
    public List<Finding> resolved() {
        return gone().filter(finding -> !isOutOfSight(finding)).toList();
    }

    /**
     * What was found before and cannot be told now, because its rule was not judged or less was asked for.
     *
     * @return the findings and consequences of the earlier report, worst first; they may well be true still
     */
    public List<Finding> outOfSight() {
        return gone().filter(this::isOutOfSight).toList();
    }

    /**
     * What is worse than it was.
     *
     * @return the findings with their earlier and later severity; consequences are not weighed
     */
    public List<SeverityChange> worsened() {
        return reweighted((earlier, later) -> later.severity().compareTo(earlier.severity()) < 0);
    }

    /**
     * What is less bad than it was, and still there.
     *
     * @return the findings with their earlier and later severity; consequences are not weighed
     */
    public List<SeverityChange> improved() {
        return reweighted((earlier, later) -> later.severity().compareTo(earlier.severity()) > 0);
    }

    /**
     * What counted before, and is there still, but muted.
     *
     * @return the muted findings of the later report
     */
    public List<MutedFinding> muted() {
        Map<RuleId, Finding> counted = found(before);
        return after.muted().stream()
                .filter(muted -> counted.containsKey(muted.finding().rule()))
                .toList();
    }

    /**
     * What was muted before and counts again.
     *
     * @return the findings and consequences of the later report
     */
    public List<Finding> unmuted() {
        Map<RuleId, Finding> counted = found(after);
        return before.muted().stream()
                .map(muted -> counted.get(muted.finding().rule()))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Says whether password hash synchronization was on and is off now.
     *
     * <p>Since build 2.6.84.0 Microsoft Entra Connect Sync does not turn it on again by itself, so this always deserves
     * a look.
     *
     * @return true only if both answers are known
     */
    public boolean isPasswordSyncTurnedOff() {
        return before.snapshot().passwordSync().enabled().is(true)
                && after.snapshot().passwordSync().enabled().is(false);
    }

    /**
     * The facts that were answered before and are not any more, by choice or not.
     *
     * @return the facts of the later report, each with its gap
     */
    public List<NamedFact> becameUnreadable() {
        return newlyUnread(before, after);
    }

    /**
     * The facts that were not answered before and are now.
     *
     * @return the facts of the later report
     */
    public List<NamedFact> becameReadable() {
        List<String> names =
                newlyUnread(after, before).stream().map(NamedFact::name).toList();
        return after.snapshot().facts().stream()
                .filter(named -> names.contains(named.name()))
                .toList();
    }

    /**
     * Says whether there is nothing to tell.
     *
     * @return true if every other method of this record answers with false or nothing
     */
    public boolean isEmpty() {
        return !isStatusChanged()
                && !isPasswordSyncTurnedOff()
                && Stream.of(
                                appeared(),
                                resolved(),
                                outOfSight(),
                                worsened(),
                                improved(),
                                muted(),
                                unmuted(),
                                becameUnreadable(),
                                becameReadable())
                        .allMatch(List::isEmpty);
    }

    private Stream<Finding> gone() {
        Map<RuleId, Finding> known = found(after);
        after.muted().forEach(muted -> known.put(muted.finding().rule(), muted.finding()));
        return found(before).values().stream().filter(finding -> !known.containsKey(finding.rule()));
    }

    /** A gap that the caller chose silences a rule, and the report does not say which, so it casts doubt on all. */
    private boolean isOutOfSight(Finding finding) {
        return after.unjudged().stream().anyMatch(rule -> rule.rule().equals(finding.rule()))
                || becameUnreadable().stream()
                        .anyMatch(named -> named.fact()
                                .whyUnreadable()
                                .filter(Gap::isChosen)
                                .isPresent());
    }

    private List<SeverityChange> reweighted(BiPredicate<Finding, Finding> isWanted) {
        return after.findings().stream()
                .flatMap(later -> before
                        .finding(later.rule())
                        .filter(earlier -> isWanted.test(earlier, later))
                        .map(earlier -> new SeverityChange(earlier, later))
                        .stream())
                .toList();
    }

    private static List<NamedFact> newlyUnread(SyncHealthReport earlier, SyncHealthReport later) {
        List<String> unread = unread(earlier).map(NamedFact::name).toList();
        return unread(later).filter(named -> !unread.contains(named.name())).toList();
    }

    private static Stream<NamedFact> unread(SyncHealthReport report) {
        return report.snapshot().facts().stream()
                .filter(named -> named.fact().whyUnreadable().isPresent());
    }

    private static Map<RuleId, Finding> found(SyncHealthReport report) {
        Map<RuleId, Finding> found = new LinkedHashMap<>();
        Stream.of(report.findings(), report.consequences())
                .flatMap(List::stream)
                .forEach(finding -> found.put(finding.rule(), finding));
        return found;
    }
}
