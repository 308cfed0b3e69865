package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncSignInFailure;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsReaderTest {

    private static final String HEALTH = "/v1.0/admin/serviceAnnouncement/healthOverviews/OrgLiveID";
    private static final String ADVICE = "/beta/directory/recommendations";
    private static final String SIGN_INS = "/v1.0/auditLogs/signIns";
    private static final String AUDITS = "/v1.0/auditLogs/directoryAudits";
    private static final String NONE = "{\"value\":[]}";
    private static final String NOT_PREMIUM =
            "{\"error\":{\"code\":\"Authentication_RequestFromNonPremiumTenantOrB2CTenant\",\"message\":\"no\"}}";

    private final CannedGraph canned = new CannedGraph()
            .on(HEALTH, (Object) "{\"id\":\"OrgLiveID\",\"issues\":[]}")
            .on(ADVICE, (Object) NONE)
            .on(SIGN_INS, (Object) NONE)
            .on(AUDITS, (Object) NONE);

    @Test
    void logsAreAskedLastAndForOneWeek() {
        signals();

        assertThat(canned.asked().subList(2, 4))
                .containsExactly(
                        SIGN_INS + "?$filter=createdDateTime ge 2026-11-15T12:00:00Z"
                                + " and startswith(userPrincipalName,'sync_')",
                        AUDITS + "?$filter=activityDateTime ge 2026-11-15T12:00:00Z"
                                + " and category eq 'DirectoryManagement'");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403})
    void tenantWithoutALicenceForTheLogIsNotLicensed(int status) {
        canned.on(SIGN_INS, status, NOT_PREMIUM);

        assertThat(signals().signInFailures().whyUnreadable().map(Gap::reason)).contains(Gap.Reason.NOT_LICENSED);
        assertThat(signals().settingChanges().toOptional()).isPresent();
    }

    @Test
    void logOfSignInsGivesFailures() {
        canned.on(SIGN_INS, (Object)
                "{\"value\":[{\"createdDateTime\":\"2026-11-21T12:00:00Z\",\"status\":{\"errorCode\":50126}}]}");

        assertThat(signals().signInFailures().toOptional().orElseThrow())
                .containsExactly(new SyncSignInFailure(50126, 1, Instant.parse("2026-11-21T12:00:00Z")));
    }

    @Test
    void refusalOfOneSignalSpoilsNoOther() {
        canned.on(HEALTH, 403, "{}").on(ADVICE, 404, "{}");

        ServiceSignals signals = signals();

        assertThat(signals.incidents().whyUnreadable())
                .contains(Gap.permissionDenied("ServiceHealth.Read.All", "HTTP 403"));
        assertThat(signals.recommendations().whyUnreadable().map(Gap::reason)).contains(Gap.Reason.NOT_RETURNED);
        assertThat(signals.signInFailures().toOptional()).isPresent();
    }

    @Test
    void issuesThatAreNotReturnedAreNotNone() {
        canned.on(HEALTH, (Object) "{\"id\":\"OrgLiveID\"}");

        assertThat(signals().incidents().whyUnreadable()).contains(Gap.of(Gap.Reason.NOT_RETURNED, "no member issues"));
    }

    @Test
    void failureNobodyForesawLeavesEverySignalUnread() {
        Gap gap = Gap.of(Gap.Reason.TIMED_OUT);
        ServiceSignals unread =
                new SignalsReader().unread(source -> Reading.Failed.of(gap, CoreQueries.ORGANIZATION.origin(null)));

        assertThat(unread.facts())
                .extracting(named -> named.fact().whyUnreadable().orElseThrow())
                .containsOnly(gap);
    }

    private ServiceSignals signals() {
        return canned.read(new SignalsReader());
    }
}
