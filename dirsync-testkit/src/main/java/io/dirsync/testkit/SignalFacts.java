package io.dirsync.testkit;

import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ServiceIncident;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import io.dirsync.testkit.TenantSubjects.Surroundings;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What Microsoft says around synchronization, and what the logs say of the last week. */
final class SignalFacts {

    private static final Duration LOOK_BACK = Duration.ofDays(7);
    private static final Set<String> ADVICE = Set.of("aadConnectDeprecated", "enablePHS", "passwordHashSync");
    private static final Set<String> SETTINGS = Set.of(
            "Set DirSyncEnabled flag",
            "Set DirSync feature",
            "Set accidental deletion threshold",
            "Set domain authentication",
            "Set federation settings on domain");

    private final TenantState state;
    private final Surroundings around;
    private final Instant since;

    SignalFacts(TenantState state, Instant now) {
        this.state = state;
        this.around = state.subjects().surroundings();
        this.since = now.minus(LOOK_BACK);
    }

    Fact<List<ServiceIncident>> incidents() {
        List<FakeIncident> incidents = around.news().incidents();
        AreaFacts facts = AreaFacts.of(state, GraphArea.SERVICE_HEALTH);
        return facts.of(IntStream.range(0, incidents.size())
                .filter(number -> incidents.get(number).ended() == null)
                .mapToObj(number -> incident(incidents.get(number), state.incidentId(number), facts))
                .toList());
    }

    Fact<List<DirectoryRecommendation>> recommendations() {
        AreaFacts facts = AreaFacts.ofBeta(state, GraphArea.RECOMMENDATIONS);
        return facts.of(around.news().recommendations().stream()
                .filter(it -> it.status().equals("active") && ADVICE.contains(it.type()))
                .map(it -> new DirectoryRecommendation(it.type(), it.type(), facts.of(state.when(it.created()))))
                .toList());
    }

    Fact<List<SyncSignInFailure>> signInFailures() {
        AreaFacts facts = AreaFacts.of(state, GraphArea.SIGN_INS);
        if (facts.refusal().isEmpty() && !around.isPremium()) {
            return new Fact.Unreadable<>(Gap.of(Gap.Reason.NOT_LICENSED), facts.origin());
        }
        Map<Integer, List<Instant>> byCode = around.logs().signIns().stream()
                .filter(it -> it.errorCode() != 0 && isOfServer(it) && isRecent(it.at()))
                .collect(Collectors.groupingBy(
                        FakeSignIn::errorCode,
                        TreeMap::new,
                        Collectors.mapping(it -> it.at().seenFrom(state.since()), Collectors.toList())));
        return facts.of(byCode.entrySet().stream()
                .map(entry -> failure(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(SyncSignInFailure::count).reversed())
                .toList());
    }

    Fact<List<SyncSettingChange>> settingChanges() {
        return AreaFacts.of(state, GraphArea.AUDITS)
                .of(around.logs().audits().stream()
                        .filter(it -> it.category().equals("DirectoryManagement") && isRecent(it.at()))
                        .filter(it -> SETTINGS.contains(it.activity()))
                        .map(it -> new SyncSettingChange(it.activity(), it.at().seenFrom(state.since()), true))
                        .sorted(Comparator.comparing(SyncSettingChange::at).reversed())
                        .toList());
    }

    private ServiceIncident incident(FakeIncident incident, String id, AreaFacts facts) {
        return new ServiceIncident(id, incident.title(), incident.status(), facts.of(state.when(incident.began())));
    }

    private static SyncSignInFailure failure(int code, List<Instant> times) {
        return new SyncSignInFailure(
                code,
                times.size(),
                times.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    private static boolean isOfServer(FakeSignIn signIn) {
        return signIn.user().toLowerCase(Locale.ROOT).startsWith("sync_");
    }

    private boolean isRecent(Moment moment) {
        return !moment.seenFrom(state.since()).isBefore(since);
    }
}
