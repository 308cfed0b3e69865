package io.dirsync.testkit.contract;

import static io.dirsync.testkit.contract.Case.given;
import static io.dirsync.testkit.contract.Line.BETA_ORGANIZATION;
import static io.dirsync.testkit.contract.Line.ORGANIZATION;
import static io.dirsync.testkit.contract.Line.SYNCHRONIZATION;
import static io.dirsync.testkit.contract.Line.known;
import static io.dirsync.testkit.contract.Line.missing;

import io.dirsync.testkit.FakeTenant;
import java.util.stream.Stream;

/** What the named starting points mean while the clock stands at its default start, spelt out. */
final class StartingPointCases {

    private static final String DOMAIN = "contoso.onmicrosoft.com";

    private static final String MINUTES_AGO = "2026-11-22T11:48:00Z";
    private static final String JUST_NOW = "2026-11-22T11:56:00Z";

    private static final String DIRECTORY_ON = known(true, ORGANIZATION);
    private static final String DIRECTORY_OFF = known(false, ORGANIZATION);
    private static final String PASSWORDS_ON = known(true, SYNCHRONIZATION);
    private static final String PASSWORDS_OFF = known(false, SYNCHRONIZATION);

    private StartingPointCases() {}

    static Stream<Case> all() {
        return Stream.concat(inOrder(), stale());
    }

    private static Stream<Case> inOrder() {
        String longAgo = "2026-10-23T12:00:00Z";
        return Stream.of(
                given("healthy", FakeTenant.healthy(DOMAIN))
                        .gives(DIRECTORY_ON, directory(MINUTES_AGO), PASSWORDS_ON, password(JUST_NOW)),
                given("cloudOnly", FakeTenant.cloudOnly(DOMAIN))
                        .gives(missing(ORGANIZATION), missing(ORGANIZATION), PASSWORDS_OFF, missing(BETA_ORGANIZATION)),
                given("neverSynced", FakeTenant.neverSynced(DOMAIN))
                        .gives(DIRECTORY_ON, missing(ORGANIZATION), PASSWORDS_OFF, missing(BETA_ORGANIZATION)),
                given("switchedOff", FakeTenant.switchedOff(DOMAIN))
                        .gives(DIRECTORY_OFF, directory(longAgo), PASSWORDS_OFF, password(longAgo)));
    }

    private static Stream<Case> stale() {
        String fourDaysAgo = "2026-11-18T12:00:00Z";
        return Stream.of(
                given("staleDirectory", FakeTenant.staleDirectory(DOMAIN))
                        .gives(DIRECTORY_ON, directory(fourDaysAgo), PASSWORDS_ON, password(JUST_NOW)),
                given("stalePasswords", FakeTenant.stalePasswords(DOMAIN))
                        .gives(DIRECTORY_ON, directory(MINUTES_AGO), PASSWORDS_ON, password(fourDaysAgo)),
                given("bothStale", FakeTenant.bothStale(DOMAIN))
                        .gives(
                                DIRECTORY_ON,
                                directory("2026-10-01T03:10:00Z"),
                                PASSWORDS_ON,
                                password("2026-10-01T03:18:00Z")));
    }

    private static String directory(String time) {
        return known(time, ORGANIZATION);
    }

    private static String password(String time) {
        return known(time, BETA_ORGANIZATION);
    }
}
