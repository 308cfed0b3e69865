package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ServiceIncident;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SignalTextsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SignalTexts TEXTS = ReportTexts.in(Locale.ENGLISH).signals();

    @Test
    void anIncidentIsToldWithItsNumberStateAndBeginning() {
        ServiceSignals signals = signals(Fact.known(
                List.of(new ServiceIncident("MO123", "Slow sign-ins", "serviceDegradation", Fact.known(NOON)))));

        assertThat(TEXTS.notes(signals))
                .containsExactly(new Note(
                        "Incident of the service: Slow sign-ins (MO123)",
                        List.of("serviceDegradation", "Since 2026-11-22 12:00 UTC"),
                        List.of()));
    }

    @Test
    void aRecommendationWithoutTitleIsToldByItsType() {
        var signals = new ServiceSignals(
                Fact.notRequested(),
                Fact.known(List.of(
                        new DirectoryRecommendation("aadConnectDeprecated", "", Fact.missing()),
                        new DirectoryRecommendation("enablePHS", "Turn it on", Fact.known(NOON)))),
                Fact.notRequested(),
                Fact.notRequested());

        assertThat(TEXTS.notes(signals))
                .containsExactly(
                        new Note("Recommendation of Microsoft Entra: aadConnectDeprecated", List.of(), List.of()),
                        new Note(
                                "Recommendation of Microsoft Entra: Turn it on",
                                List.of("Since 2026-11-22 12:00 UTC"),
                                List.of()));
    }

    @Test
    void theLogsAreToldInCountsAndInstants() {
        var signals = new ServiceSignals(
                Fact.notRequested(),
                Fact.notRequested(),
                Fact.known(List.of(new SyncSignInFailure(50126, 3, NOON))),
                Fact.known(List.of(
                        new SyncSettingChange("Set DirSync feature", NOON, true),
                        new SyncSettingChange("Set DirSyncEnabled flag", NOON, false))));

        assertThat(TEXTS.notes(signals))
                .extracting(Note::title)
                .containsExactly(
                        "Refused sign-ins of synchronization: AADSTS50126, 3 times",
                        "Setting changed: Set DirSync feature, 2026-11-22 12:00 UTC",
                        "Change of a setting failed: Set DirSyncEnabled flag, 2026-11-22 12:00 UTC");
    }

    @Test
    void whatNobodyAskedForIsNotTold() {
        assertThat(TEXTS.notes(ServiceSignals.notRequested())).isEmpty();
    }

    private static ServiceSignals signals(Fact<List<ServiceIncident>> incidents) {
        return new ServiceSignals(incidents, Fact.notRequested(), Fact.notRequested(), Fact.notRequested());
    }
}
