package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.FIND_UPGRADE_BLOCKERS;
import static io.dirsync.finding.SyncActions.FIND_VERSION;
import static io.dirsync.finding.SyncActions.REPAIR_CONFIG_REDIRECT;
import static io.dirsync.finding.SyncActions.REPLACE_RECALLED_BUILD;
import static io.dirsync.finding.SyncActions.UPGRADE_CONNECT;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Whether Microsoft still serves and supports the builds that run. */
final class ServerVersionRules {

    /** How long before the end of support to speak of it; our own choice. */
    private static final Duration RETIRING = Duration.ofDays(60);

    /** How old the table may be before it is no longer trusted; our own choice. */
    private static final Duration TABLE_TRUSTED = Duration.ofDays(60);

    private ServerVersionRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.critical(ServerRules.VERSION_BELOW_FLOOR, policy, ServerVersionRules::belowFloor),
                BuiltInRule.critical(ServerRules.VERSION_RECALLED, policy, ServerVersionRules::recalled),
                BuiltInRule.warning(ServerRules.VERSION_UNSUPPORTED, policy, ServerVersionRules::unsupported),
                BuiltInRule.info(ServerRules.VERSION_RETIRING, policy, ServerVersionRules::retiring),
                BuiltInRule.info(ServerRules.VERSION_KNOWN_ISSUE, policy, ServerVersionRules::knownIssue),
                BuiltInRule.info(ServerRules.VERSION_TABLE_OUTDATED, policy, ServerVersionRules::tableOutdated));
    }

    private static Verdict belowFloor(SyncView view) {
        boolean enforced = !view.snapshot().capturedAt().isBefore(ConnectLifecycle.FLOOR_FROM);
        return InstalledBuild.judgeEach(
                view,
                (build, version) -> version.isBelow(ConnectLifecycle.FLOOR)
                        ? Verdict.violated(
                                        build.versionEvidence(version.toString()),
                                        Evidence.of("floor", ConnectLifecycle.FLOOR.toString()),
                                        Evidence.of("cutOff", ConnectLifecycle.FLOOR_FROM))
                                .withSeverity(enforced ? Severity.CRITICAL : Severity.WARNING)
                                .recommending(UPGRADE_CONNECT, FIND_UPGRADE_BLOCKERS)
                        : Verdict.passed());
    }

    private static Verdict recalled(SyncView view) {
        return InstalledBuild.judgeEach(
                view,
                (build, version) -> ConnectLifecycle.isRecalled(version)
                        ? Verdict.violated(build.versionEvidence(version.toString()))
                                .recommending(REPLACE_RECALLED_BUILD)
                        : Verdict.passed());
    }

    private static Verdict unsupported(SyncView view) {
        return InstalledBuild.judgeEach(view, (build, version) -> {
            if (!isUnsupported(view, version)) {
                return isJudged(version) ? Verdict.passed() : Verdict.notApplicable("other-rule");
            }
            Verdict.Violated found = violated(build, version).recommending(UPGRADE_CONNECT);
            return version.isBelow(ConnectLifecycle.FLOOR) ? found.explainedBy(ServerRules.VERSION_BELOW_FLOOR) : found;
        });
    }

    private static Verdict retiring(SyncView view) {
        return InstalledBuild.judgeEach(view, (build, version) -> {
            if (!isJudged(version) || isUnsupported(view, version)) {
                return Verdict.notApplicable("other-rule");
            }
            boolean soon = ConnectLifecycle.endOfSupport(version)
                    .filter(end ->
                            Duration.between(view.snapshot().capturedAt(), end).compareTo(RETIRING) <= 0)
                    .isPresent();
            return soon
                    ? violated(build, version).withSeverity(Severity.INFO).recommending(UPGRADE_CONNECT)
                    : Verdict.passed();
        });
    }

    private static Verdict knownIssue(SyncView view) {
        return InstalledBuild.judgeEach(
                view,
                (build, version) -> ConnectLifecycle.knownIssue(version)
                        .map(issue -> knownIssue(build, issue, version))
                        .orElseGet(Verdict::passed));
    }

    /** The fault of an edited configuration spares servers where nobody edited it. */
    private static Verdict knownIssue(InstalledBuild build, ConnectLifecycle.KnownIssue issue, ConnectVersion version) {
        Verdict found = Verdict.violated(
                        build.versionEvidence(version.toString()), Evidence.of("symptom", issue.symptom()))
                .withSeverity(Severity.INFO)
                .recommending(REPAIR_CONFIG_REDIRECT, UPGRADE_CONNECT);
        if (issue != ConnectLifecycle.KnownIssue.EDITED_CONFIGURATION) {
            return found;
        }
        return build.configurationEdited()
                .fold(
                        edited -> edited ? found : Verdict.passed(),
                        missing -> found,
                        gap -> gap.isChosen() ? found : Verdict.ofGap(gap));
    }

    private static Verdict tableOutdated(SyncView view) {
        boolean old = view.snapshot().ageOf(ConnectLifecycle.VERIFIED_ON).compareTo(TABLE_TRUSTED) > 0;
        return InstalledBuild.judgeEach(view, (build, version) -> {
            boolean known = isJudged(version) || isUnsupported(view, version);
            return old || !known
                    ? Verdict.indeterminate(
                                    known ? "version-table-outdated" : "version-unknown",
                                    build.versionEvidence(version.toString()),
                                    Evidence.of("verifiedOn", ConnectLifecycle.VERIFIED_ON))
                            .recommending(FIND_VERSION)
                    : Verdict.passed();
        });
    }

    private static boolean isJudged(ConnectVersion version) {
        return ConnectLifecycle.isListed(version) || ConnectLifecycle.isRecalled(version);
    }

    private static boolean isUnsupported(SyncView view, ConnectVersion version) {
        Instant now = view.snapshot().capturedAt();
        return ConnectLifecycle.endOfSupport(version)
                .filter(end -> !now.isBefore(end))
                .isPresent();
    }

    private static Verdict.Violated violated(InstalledBuild build, ConnectVersion version) {
        Evidence end = Evidence.of(
                "endOfSupport", ConnectLifecycle.endOfSupport(version).orElseThrow());
        Stream<Evidence> released = ConnectLifecycle.released(version).map(at -> Evidence.of("released", at)).stream();
        return Verdict.violated(Stream.concat(Stream.of(build.versionEvidence(version.toString()), end), released)
                .toArray(Evidence[]::new));
    }
}
