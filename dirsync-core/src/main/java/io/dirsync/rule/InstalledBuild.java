package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncServer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The build of Connect Sync on one server, from whoever knows it.
 *
 * @param server the machine; empty if not known
 * @param version the version as the server spells it
 * @param configurationEdited whether {@code miiserver.exe.config} was edited by hand
 */
record InstalledBuild(String server, Fact<String> version, Fact<Boolean> configurationEdited) {

    private static final ItemKind<InstalledBuild> KIND =
            new ItemKind<>("servers", InstalledBuild::server, "no-version");

    /** Judges each build whose version can be understood. */
    static Verdict judgeEach(SyncView view, BiFunction<InstalledBuild, ConnectVersion, Verdict> judge) {
        return ConnectSync.unlessOff(
                view,
                () -> KIND.judgeAll(
                        all(view),
                        build -> Verdict.judge(
                                build.version(),
                                text -> ConnectVersion.parse(text)
                                        .map(version -> judge.apply(build, version))
                                        .orElseGet(() -> Verdict.indeterminate(
                                                "version-unparsable", build.versionEvidence(text))))));
    }

    Evidence versionEvidence(String text) {
        return Evidence.of("version", text).from(version.origin());
    }

    /** What a server says of itself comes before what the tenant knows of it. */
    private static List<InstalledBuild> all(SyncView view) {
        InstalledBuild introduced = introduced(view);
        List<InstalledBuild> own = fromEvidence(view.snapshot().serverEvidence().servers()).stream()
                .map(build -> build.completedBy(introduced))
                .toList();
        return own.stream().anyMatch(build -> build.covers(introduced))
                ? own
                : Stream.concat(own.stream(), Stream.of(introduced)).toList();
    }

    private InstalledBuild completedBy(InstalledBuild introduced) {
        boolean same = !server.isEmpty() && server.equalsIgnoreCase(introduced.server);
        return same && !isKnown() && introduced.isKnown()
                ? new InstalledBuild(server, introduced.version, configurationEdited)
                : this;
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
                        .map(server -> new InstalledBuild(
                                server.name(),
                                server.version(),
                                server.upgrade().configurationEdited()))
                        .toList(),
                missing -> List.of(),
                gap -> List.of(new InstalledBuild("", Fact.unreadable(gap), Fact.unreadable(gap))));
    }

    private static InstalledBuild introduced(SyncView view) {
        SyncClient client = view.snapshot().syncClient();
        return new InstalledBuild(client.machine().toOptional().orElse(""), client.version(), Fact.notRequested());
    }
}
