package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.ServiceIncident;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found is told, and that there is nothing only if everything was understood. */
class SignalListsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String OPEN = "{\"id\":\"MO1\",\"title\":null,\"status\":\"ServiceDegradation\","
            + "\"startDateTime\":\"2026-11-22T12:00:00Z\",\"isResolved\":false}";
    private static final String ADVICE = "{\"recommendationType\":\"AadConnectDeprecated\",\"status\":\"Active\","
            + "\"displayName\":null,\"createdDateTime\":\"2026-11-22T12:00:00Z\"}";
    private static final String REFUSED =
            "{\"createdDateTime\":\"2026-11-22T12:00:00Z\",\"status\":{\"errorCode\":50126}}";
    private static final String CHANGE = "{\"activityDisplayName\":\"Set DirSync feature\",\"result\":\"Success\","
            + "\"activityDateTime\":\"2026-11-22T12:00:00Z\"}";

    @Test
    void openIssueIsAnIncident() {
        assertThat(known(incidents("[" + OPEN + ",{\"isResolved\":true}]")))
                .containsExactly(new ServiceIncident("MO1", "", "ServiceDegradation", Fact.known(NOON)));
    }

    @Test
    void incidentMayNotSayWhenItBegan() {
        assertThat(known(incidents("[{\"isResolved\":false,\"startDateTime\":null},{\"isResolved\":false}]")))
                .extracting(ServiceIncident::startedAt)
                .containsExactly(Fact.missing(), Fact.missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[{\"id\":\"MO1\"}]", "[{\"isResolved\":\"no\"}]", "[\"MO1\"]", "\"none\""})
    void oddIssuesAreNotNone(String json) {
        assertMalformed(incidents(json));
    }

    @Test
    void oddIssueDoesNotHideAnOpenOne() {
        assertThat(known(incidents("[{}," + OPEN + "]"))).hasSize(1);
    }

    @Test
    void openRecommendationAboutSynchronizationIsKept() {
        assertThat(known(RecommendationList.open(Samples.listed(ADVICE))))
                .containsExactly(new DirectoryRecommendation("AadConnectDeprecated", "", Fact.known(NOON)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"recommendationType\":\"turnOffPerUserMFA\",\"status\":\"active\"}",
                "{\"recommendationType\":\"enablePHS\",\"status\":\"completedByUser\"}"
            })
    void otherRecommendationsAreLeftOut(String other) {
        assertThat(known(RecommendationList.open(Samples.listed(other)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"recommendationType\":\"enablePHS\"}",
                "{\"recommendationType\":5,\"status\":\"active\"}"
            })
    void oddRecommendationsAreNotNone(String odd) {
        assertMalformed(RecommendationList.open(Samples.listed(odd)));
        assertThat(known(RecommendationList.open(Samples.listed(odd, ADVICE)))).hasSize(1);
    }

    @Test
    void refusedSignInsAreCountedByReason() {
        String earlier = "{\"createdDateTime\":\"2026-11-21T12:00:00Z\",\"status\":{\"errorCode\":50126}}";
        String other = "{\"createdDateTime\":\"2026-11-21T12:00:00Z\",\"status\":{\"errorCode\":50053}}";
        String good = "{\"createdDateTime\":\"2026-11-22T12:00:00Z\",\"status\":{\"errorCode\":0}}";

        assertThat(known(SyncLogs.failures(Samples.listed(other, earlier, REFUSED, earlier, good))))
                .containsExactly(
                        new SyncSignInFailure(50126, 3, NOON),
                        new SyncSignInFailure(50053, 1, Instant.parse("2026-11-21T12:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"createdDateTime\":\"2026-11-22T12:00:00Z\"}",
                "{\"createdDateTime\":\"2026-11-22T12:00:00Z\",\"status\":{\"errorCode\":\"50126\"}}",
                "{\"createdDateTime\":\"\",\"status\":{\"errorCode\":50126}}"
            })
    void oddSignInsAreNotNone(String odd) {
        assertMalformed(SyncLogs.failures(Samples.listed(odd)));
        assertThat(known(SyncLogs.failures(Samples.listed(odd, REFUSED)))).hasSize(1);
    }

    @Test
    void changesOfSettingsComeLatestFirst() {
        String failed = "{\"activityDisplayName\":\"Set DirSyncEnabled flag\",\"result\":\"failure\","
                + "\"activityDateTime\":\"2026-11-21T12:00:00Z\"}";
        String other = "{\"activityDisplayName\":\"Update domain\",\"activityDateTime\":null}";

        assertThat(known(SyncLogs.changes(Samples.listed(failed, other, CHANGE))))
                .containsExactly(
                        new SyncSettingChange("Set DirSync feature", NOON, true),
                        new SyncSettingChange("Set DirSyncEnabled flag", Instant.parse("2026-11-21T12:00:00Z"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"activityDisplayName\":\"Set DirSync feature\",\"activityDateTime\":null}"})
    void oddChangesAreNotNone(String odd) {
        assertMalformed(SyncLogs.changes(Samples.listed(odd)));
        assertThat(known(SyncLogs.changes(Samples.listed(odd, CHANGE)))).hasSize(1);
    }

    private static Fact<List<ServiceIncident>> incidents(String json) {
        Member at = new Member("issues", Origin.unspecified());
        return new IncidentList().read(Samples.json("{\"it\":" + json + "}").get("it"), at);
    }

    private static <T> List<T> known(Fact<List<T>> fact) {
        return fact.toOptional().orElseThrow();
    }

    private static void assertMalformed(Fact<?> fact) {
        assertThat(fact.whyUnreadable().map(Gap::reason)).contains(Gap.Reason.MALFORMED);
    }
}
