package io.dirsync.render;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.finding.Severity;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long ago objects or passwords were last synchronized, and what the findings make of that.
 *
 * @param label what was synchronized
 * @param at when it was
 * @param age how long before the capture; zero where the time lies after it
 * @param marks the ages to mark, from short to long
 * @param exceeded the threshold that a finding says was exceeded; empty if there is none
 * @param tone how good or bad that is
 */
record SyncAge(String label, Instant at, Duration age, List<Duration> marks, Optional<Duration> exceeded, Tone tone) {

    /** The ages that are known, in the order of the header. */
    static List<SyncAge> of(SyncHealthReport report, Thresholds thresholds, Words words) {
        Stream<SyncAge> passwords = report.snapshot().passwordSync().lastSync().toOptional().stream()
                .map(at -> new Source(report, "lastPasswordSync", thresholds.passwords(), arePasswordsOff(report))
                        .age(words.word("label.lastPasswordSync"), at));
        Stream<SyncAge> objects = report.snapshot().directorySync().lastSync().toOptional().stream()
                .map(at -> new Source(report, "lastSync", thresholds.objects(), false)
                        .age(words.word("label.lastDirectorySync"), at));
        return Stream.concat(passwords, objects).toList();
    }

    private static boolean arePasswordsOff(SyncHealthReport report) {
        return report.snapshot().passwordSync().enabled().is(false);
    }

    /** Where the ages of one stream come from: its evidence carries the time under a name of its own. */
    private record Source(SyncHealthReport report, String evidence, List<Duration> marks, boolean isOff) {

        SyncAge age(String label, Instant at) {
            Duration age = report.snapshot().ageOf(at);
            Optional<Duration> exceeded = about().map(finding -> evidenceOf(finding, "threshold"))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
            List<Duration> all = Stream.concat(marks.stream(), exceeded.stream())
                    .distinct()
                    .sorted()
                    .toList();
            return new SyncAge(label, at, age.isNegative() ? Duration.ZERO : age, all, exceeded, tone());
        }

        /** What is only explained by something else is a warning all the same. */
        private Tone tone() {
            Optional<Severity> worst = about().map(
                            finding -> finding.isConsequence() ? Severity.WARNING : finding.severity())
                    .min(Comparator.naturalOrder());
            return worst.map(Tone::of).orElseGet(() -> isJudged() ? Tone.GOOD : Tone.QUIET);
        }

        /** An old time is neither good nor bad where synchronization is off or was not judged. */
        private boolean isJudged() {
            return !isOff
                    && report.unjudged().isEmpty()
                    && report.snapshot().directorySync().enabled().is(true);
        }

        private Stream<Finding> about() {
            Stream<Finding> counted =
                    Stream.of(report.findings(), report.consequences()).flatMap(List::stream);
            Stream<Finding> muted = report.muted().stream().map(MutedFinding::finding);
            return Stream.concat(counted, muted)
                    .filter(finding ->
                            !finding.isHint() && evidenceOf(finding, "age").isPresent())
                    .filter(finding -> finding.evidence().stream()
                            .anyMatch(piece -> piece.name().equals(evidence)));
        }

        private static Optional<Duration> evidenceOf(Finding finding, String name) {
            return finding.evidence().stream()
                    .filter(piece -> piece.name().equals(name))
                    .map(Evidence::value)
                    .filter(Duration.class::isInstance)
                    .map(Duration.class::cast)
                    .findFirst();
        }
    }
}
