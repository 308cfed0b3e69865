package io.dirsync.render;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Finding;
import io.dirsync.report.MutedFinding;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The instants that a report knows, from its facts and from the evidence of its findings. */
record KnownInstants(ReportTexts texts, SyncHealthReport report) {

    /** So many fit into a picture; those nearest to the capture are kept. */
    private static final int SHOWN = 12;

    /** Instants that mean something only together with what was found. */
    private static final Set<String> OF_THE_FINDING = Set.of("loggedAt", "startedAt");

    /** The instants in the order of time, each of them once under its first label. */
    List<KnownInstant> inOrder() {
        Comparator<KnownInstant> nearest = Comparator.comparing(known -> distance(known.at()));
        return Stream.concat(facts(), evidence())
                .distinct()
                .sorted(nearest)
                .limit(SHOWN)
                .sorted(Comparator.comparing(KnownInstant::at))
                .toList();
    }

    private Duration distance(Instant at) {
        return report.snapshot().ageOf(at).abs();
    }

    private Stream<KnownInstant> facts() {
        TenantSnapshot snapshot = report.snapshot();
        return Stream.of(
                        known(
                                texts.word("label.lastDirectorySync"),
                                snapshot.directorySync().lastSync()),
                        known(
                                texts.word("label.lastPasswordSync"),
                                snapshot.passwordSync().lastSync()),
                        all(snapshot.syncIdentity().applications()).flatMap(this::certificate),
                        all(snapshot.cloudSync().jobs()).flatMap(this::job),
                        all(snapshot.serverEvidence().servers()).flatMap(this::server))
                .flatMap(instants -> instants);
    }

    private Stream<KnownInstant> certificate(SyncApplication application) {
        return application.lastCertificateEnd().stream()
                .map(end -> new KnownInstant(named("text.certificateEnds", application.name()), end));
    }

    private Stream<KnownInstant> job(CloudSyncJob job) {
        Stream<KnownInstant> retry = job.quarantine().toOptional().stream()
                .flatMap(quarantine -> known(named("text.cloudSyncRetry", job.domain()), quarantine.nextAttempt()));
        return Stream.concat(known(named("text.cloudSyncSuccess", job.domain()), job.lastSuccess()), retry);
    }

    private Stream<KnownInstant> server(SyncServer server) {
        return known(named("text.healthData", server.name()), server.activity().healthDataAt());
    }

    /** Findings know more dates than the snapshot, such as the day on which a version retires. */
    private Stream<KnownInstant> evidence() {
        Stream<Finding> muted = report.muted().stream().map(MutedFinding::finding);
        Stream<Finding> counted = Stream.concat(report.findings().stream(), report.consequences().stream());
        return Stream.concat(counted, muted)
                .flatMap(finding -> finding.evidence().stream().flatMap(piece -> known(finding, piece).stream()))
                .filter(known -> facts().noneMatch(fact -> fact.at().equals(known.at())));
    }

    private Optional<KnownInstant> known(Finding finding, Evidence piece) {
        // The table of object errors says of which kind an error is the oldest; a picture of its own could not.
        return piece.value() instanceof Instant at && !piece.name().equals("oldest")
                ? Optional.of(new KnownInstant(label(finding, piece), at))
                : Optional.empty();
    }

    private String label(Finding finding, Evidence piece) {
        return OF_THE_FINDING.contains(piece.name())
                ? texts.findings().title(finding)
                : texts.findings().label(piece);
    }

    private static Stream<KnownInstant> known(String label, Fact<Instant> fact) {
        return fact.toOptional().stream().map(at -> new KnownInstant(label, at));
    }

    private static <T> Stream<T> all(Fact<List<T>> fact) {
        return fact.toOptional().stream().flatMap(List::stream);
    }

    private String named(String key, String name) {
        return texts.words().word(key, Map.of("name", name));
    }
}
