package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The build of Connect Sync on one server, from whoever knows it.
 *
 * @param server the machine; empty if not known
 * @param version the version as the server spells it
 * @param parsed the version in numbers; null if it is not known or cannot be understood
 * @param configurationEdited whether {@code miiserver.exe.config} was edited by hand
 */
record InstalledBuild(
        String server, Fact<String> version, @Nullable ConnectVersion parsed, Fact<Boolean> configurationEdited) {

    private static final ItemKind<InstalledBuild> KIND =
            new ItemKind<>("servers", InstalledBuild::server, "no-version");

    /** Judges each build whose version can be understood. */
    static Verdict judgeEach(SyncView view, BiFunction<InstalledBuild, ConnectVersion, Verdict> judge) {
        return ConnectSync.unlessOff(
                view,
                () -> KIND.judgeAll(
                        view.builds(),
                        build -> Verdict.judge(
                                build.version(),
                                text -> build.parsed() == null
                                        ? Verdict.indeterminate("version-unparsable", build.versionEvidence(text))
                                        : judge.apply(build, build.parsed()))));
    }

    private static InstalledBuild of(String server, Fact<String> version, Fact<Boolean> configurationEdited) {
        return new InstalledBuild(server, version, null, configurationEdited);
    }

    private InstalledBuild understood() {
        return version instanceof Fact.Known<String> known
                ? new InstalledBuild(
                        server, version, ConnectVersion.parse(known.value()).orElse(null), configurationEdited)
                : this;
    }

    Evidence versionEvidence(String text) {
        return Evidence.of("version", text).from(version.origin());
    }

    /** What a server says of itself comes before what the tenant knows of it. */
    static List<InstalledBuild> all(TenantSnapshot snapshot) {
        InstalledBuild introduced = introduced(snapshot.syncClient());
        List<InstalledBuild> builds = new ArrayList<>();
        boolean covered = false;
        for (InstalledBuild own : fromEvidence(snapshot.serverEvidence().servers())) {
            InstalledBuild build = own.completedBy(introduced);
            builds.add(build);
            covered |= build.covers(introduced);
        }
        if (!covered) {
            builds.add(introduced);
        }
        builds.replaceAll(InstalledBuild::understood);
        return List.copyOf(builds);
    }

    private InstalledBuild completedBy(InstalledBuild introduced) {
        boolean same = !server.isEmpty() && server.equalsIgnoreCase(introduced.server);
        return same && !isKnown() && introduced.isKnown() ? of(server, introduced.version, configurationEdited) : this;
    }

    /** A build without a machine may be that of a server that told its own, unless the versions differ. */
    private boolean covers(InstalledBuild introduced) {
        if (!isKnown()) {
            return false;
        }
        return introduced.server.isEmpty()
                ? !introduced.isKnown() || introduced.version.toOptional().equals(version.toOptional())
                : introduced.server.equalsIgnoreCase(server);
    }

    private boolean isKnown() {
        return version instanceof Fact.Known;
    }

    private static List<InstalledBuild> fromEvidence(Fact<List<SyncServer>> servers) {
        return servers.fold(
                known -> known.stream()
                        .map(server -> of(
                                server.name(),
                                server.version(),
                                server.upgrade().configurationEdited()))
                        .toList(),
                missing -> List.of(),
                gap -> List.of(of("", Fact.unreadable(gap), Fact.unreadable(gap))));
    }

    private static InstalledBuild introduced(SyncClient client) {
        return of(client.machine().toOptional().orElse(""), client.version(), Fact.notRequested());
    }
}
