package io.dirsync.testkit.contract;

import static io.dirsync.testkit.contract.Line.BETA_ORGANIZATION;
import static io.dirsync.testkit.contract.Line.ORGANIZATION;
import static io.dirsync.testkit.contract.Line.SYNCHRONIZATION;
import static io.dirsync.testkit.contract.Line.known;
import static io.dirsync.testkit.contract.Line.missing;
import static io.dirsync.testkit.contract.Line.notReturned;

import io.dirsync.testkit.FakeTenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every state of each of the four inputs, while the other three are as in a healthy tenant. */
final class InputCases {

    private static final FakeTenant HEALTHY = FakeTenant.healthy("contoso.onmicrosoft.com");
    private static final List<String> HEALTHY_SYNC =
            StartingPointCases.all().findFirst().orElseThrow().sync();

    private static final List<String> INPUTS =
            List.of("directory flag", "directory time", "password flag", "password time");

    private static final String NANOS = "2026-11-19T11:59:59.999999999Z";
    private static final String TENTHS_OF_MICROS = "2026-11-22T09:30:00.123456700Z";
    private static final String FUTURE = "2026-11-22T12:06:00Z";
    private static final String SMALLEST = "0001-01-01T00:00:00Z";

    private InputCases() {}

    static Stream<Case> all() {
        return Stream.of(directoryFlags(), directoryTimes(), passwordFlags(), passwordTimes())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> directoryFlags() {
        return Stream.of(
                input(0, known(false, ORGANIZATION), it -> it.directorySyncEnabled(false)),
                input(0, missing(ORGANIZATION), FakeTenant::directorySyncNeverEnabled),
                input(0, notReturned(ORGANIZATION), it -> it.omits("onPremisesSyncEnabled")));
    }

    private static Stream<Case> directoryTimes() {
        return Stream.of(
                input(1, known(NANOS, ORGANIZATION), it -> it.lastDirectorySyncAt(Instant.parse(NANOS))),
                input(1, known(FUTURE, ORGANIZATION), it -> it.lastDirectorySyncAt(Instant.parse(FUTURE))),
                input(1, missing(ORGANIZATION), FakeTenant::directoryNeverSynced),
                input(1, missing(ORGANIZATION), it -> it.lastDirectorySyncAt(Instant.parse(SMALLEST))),
                input(1, notReturned(ORGANIZATION), it -> it.omits("onPremisesLastSyncDateTime")));
    }

    private static Stream<Case> passwordFlags() {
        return Stream.of(
                input(2, known(false, SYNCHRONIZATION), it -> it.passwordSyncEnabled(false)),
                input(2, missing(SYNCHRONIZATION), FakeTenant::passwordSyncFlagNull),
                input(2, notReturned(SYNCHRONIZATION), it -> it.omits("passwordSyncEnabled")),
                input(2, notReturned(SYNCHRONIZATION), it -> it.omits("features")));
    }

    private static Stream<Case> passwordTimes() {
        return Stream.of(
                input(
                        3,
                        known(TENTHS_OF_MICROS, BETA_ORGANIZATION),
                        it -> it.lastPasswordSyncAt(Instant.parse(TENTHS_OF_MICROS))),
                input(3, missing(BETA_ORGANIZATION), FakeTenant::passwordNeverReported),
                input(3, missing(BETA_ORGANIZATION), it -> it.lastPasswordSyncAt(Instant.parse(SMALLEST))),
                input(3, notReturned(BETA_ORGANIZATION), it -> it.omits("onPremisesLastPasswordSyncDateTime")));
    }

    private static Case input(int position, String expected, UnaryOperator<FakeTenant> change) {
        List<String> sync = new ArrayList<>(HEALTHY_SYNC);
        sync.set(position, expected);
        return new Case(INPUTS.get(position) + " " + expected, change.apply(HEALTHY), sync);
    }
}
