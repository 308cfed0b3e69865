package io.dirsync.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What Microsoft says about the builds of Connect Sync, as of {@link #VERIFIED_ON}.
 *
 * <p>The dates are those of the <a
 * href="https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-version-history">version history</a>.
 * They are not computed: a build retires a year after its successor, but Microsoft makes exceptions.
 */
final class ConnectLifecycle {

    /** The day of the newest reading of the version history that the table rests on, which was others' and not our own. */
    static final Instant VERIFIED_ON = day("2026-10-06");

    /** The lowest build that the service serves. */
    static final ConnectVersion FLOOR = ConnectVersion.of("2.5.79.0");

    static final Instant FLOOR_FROM = day("2026-09-30");

    /** Each build, its release and the end of its support as far as they are known; the newest has no end yet. */
    private static final NavigableMap<ConnectVersion, Build> BUILDS = builds("""
            2.3.2.0   2023-12-12 2025-04-30
            2.3.6.0   2024-02-21 -
            2.3.8.0   2024-04-01 -
            2.5.3.0   -          2026-07-31
            2.5.76.0  2025-07-31 2026-09-01
            2.5.79.0  -          2026-10-23
            2.5.190.0 -          2027-02-02
            2.6.1.0   -          2027-03-10
            2.6.3.0   -          2027-07-07
            2.6.84.0  2026-07-07 2027-09-16
            2.6.91.0  2026-09-16 2027-09-23
            2.6.92.0  2026-09-23 -
            """);

    private static final NavigableMap<ConnectVersion, Instant> ENDS = ends();

    private static final Set<ConnectVersion> RECALLED = Set.of(ConnectVersion.of("2.6.79.0"));

    private static final Map<ConnectVersion, KnownIssue> KNOWN_ISSUES = Map.of(
            ConnectVersion.of("2.5.190.0"), KnownIssue.EDITED_CONFIGURATION,
            ConnectVersion.of("2.6.1.0"), KnownIssue.EDITED_CONFIGURATION,
            ConnectVersion.of("2.6.91.0"), KnownIssue.AUTHENTICATION_AGENT);

    /** In lower case, the operating systems on which Microsoft supports Connect Sync, and one that it supports with an update. */
    private static final Set<String> SYSTEMS =
            Set.of("windows server 2016", "windows server 2019", "windows server 2022");

    private static final String SYSTEM_WITH_UPDATE = "windows server 2025";

    /** The update of October 2025 without which Connect Sync fails on that system. */
    static final String SYSTEM_UPDATE = "KB5070773";

    private record Build(Optional<Instant> released, Optional<Instant> endOfSupport) {}

    /** A fault of a build, under the untranslated name of what fails. */
    enum KnownIssue {
        /** The service does not start after an upgrade where miiserver.exe.config was edited by hand. */
        EDITED_CONFIGURATION("FileLoadException: System.Diagnostics.DiagnosticSource"),
        /** The wizard cannot register the agent of pass-through authentication. */
        AUTHENTICATION_AGENT("Microsoft Entra Connect Authentication Agent");

        private final String symptom;

        KnownIssue(String symptom) {
            this.symptom = symptom;
        }

        String symptom() {
            return symptom;
        }
    }

    private ConnectLifecycle() {}

    static boolean isRecalled(ConnectVersion version) {
        return RECALLED.contains(version);
    }

    static Optional<KnownIssue> knownIssue(ConnectVersion version) {
        return Optional.ofNullable(KNOWN_ISSUES.get(version));
    }

    static boolean isListed(ConnectVersion version) {
        return BUILDS.containsKey(version);
    }

    static Optional<Instant> released(ConnectVersion version) {
        return Optional.ofNullable(BUILDS.get(version)).flatMap(Build::released);
    }

    /** When support ends at the latest: builds retire in their order, so a newer one bounds those before it. */
    static Optional<Instant> endOfSupport(ConnectVersion version) {
        return Optional.ofNullable(ENDS.ceilingEntry(version)).map(Map.Entry::getValue);
    }

    static boolean supports(String system) {
        String lower = system.toLowerCase(Locale.ROOT);
        for (String known : SYSTEMS) {
            if (lower.contains(known)) {
                return true;
            }
        }
        return false;
    }

    static boolean supportsWithUpdate(String system) {
        return system.toLowerCase(Locale.ROOT).contains(SYSTEM_WITH_UPDATE);
    }

    private static NavigableMap<ConnectVersion, Build> builds(String table) {
        NavigableMap<ConnectVersion, Build> builds = new TreeMap<>();
        table.lines()
                .map(line -> line.split(" +"))
                .forEach(row -> builds.put(ConnectVersion.of(row[0]), new Build(dayIn(row[1]), dayIn(row[2]))));
        return Collections.unmodifiableNavigableMap(builds);
    }

    private static NavigableMap<ConnectVersion, Instant> ends() {
        NavigableMap<ConnectVersion, Instant> ends = new TreeMap<>();
        BUILDS.forEach((version, build) -> build.endOfSupport().ifPresent(end -> ends.put(version, end)));
        return Collections.unmodifiableNavigableMap(ends);
    }

    private static Optional<Instant> dayIn(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(day(cell));
    }

    private static Instant day(String date) {
        return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
