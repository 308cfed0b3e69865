package io.dirsync.testkit.contract;

import static io.dirsync.report.HealthStatus.DEGRADED;
import static io.dirsync.report.HealthStatus.HEALTHY;
import static io.dirsync.report.HealthStatus.NOT_CONFIGURED;
import static io.dirsync.report.HealthStatus.UNHEALTHY;
import static io.dirsync.report.HealthStatus.UNKNOWN;
import static io.dirsync.testkit.contract.VectorCase.given;

import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.GrantedPermissions;
import io.dirsync.testkit.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The published vectors of the built-in rules, and their boundaries, at {@link MutableClock#DEFAULT_START}. */
final class VectorCases {

    private static final FakeTenant TENANT = FakeTenant.healthy("contoso.onmicrosoft.com");
    private static final FakeTenant CLOUD_ONLY = FakeTenant.cloudOnly("contoso.onmicrosoft.com");
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private VectorCases() {}

    static Stream<VectorCase> all() {
        return Stream.of(staleness(), states(), passwords(), clocks(), permissions())
                .flatMap(cases -> cases);
    }

    private static Stream<VectorCase> staleness() {
        return Stream.of(
                objects("a: exactly 72 h", THREE_DAYS).is(DEGRADED, SyncRules.DIRECTORY_SYNC_OVER_24_HOURS),
                objects("a: 72 h less 1 ns", THREE_DAYS.minusNanos(1))
                        .is(DEGRADED, SyncRules.DIRECTORY_SYNC_OVER_24_HOURS),
                objects("b: 72 h and 1 ns", THREE_DAYS.plusNanos(1)).is(DEGRADED, SyncRules.DIRECTORY_SYNC_OVER_3_DAYS),
                given("e: since the cut-off", TENANT.lastDirectorySyncAt(Instant.parse("2026-10-01T03:10:00Z")))
                        .withoutBetaFacts()
                        .is(UNHEALTHY, SyncRules.DIRECTORY_SYNC_OVER_7_DAYS, SyncRules.CAUSE_VERSION_CUTOFF),
                given("f: objects 40 h, passwords 20 min", passwordsOnly())
                        .is(DEGRADED, SyncRules.DIRECTORY_SYNC_OVER_24_HOURS, SyncRules.CAUSE_OBJECT_ENGINE_ONLY));
    }

    private static Stream<VectorCase> states() {
        return Stream.of(
                given("c: never synchronized", CLOUD_ONLY).is(NOT_CONFIGURED, SyncRules.NEVER_ENABLED),
                given(
                                "d: turned off ten years ago",
                                TENANT.directorySyncEnabled(false).lastDirectorySyncWas(Duration.ofDays(3650)))
                        .is(NOT_CONFIGURED, SyncRules.TURNED_OFF),
                given("l: a switch that the service leaves out", withoutSwitch())
                        .is(UNKNOWN));
    }

    private static Stream<VectorCase> passwords() {
        return Stream.of(
                given(
                                "g: objects fresh, passwords 4 d",
                                TENANT.lastDirectorySyncWas(Duration.ofMinutes(5))
                                        .lastPasswordSyncWas(Duration.ofDays(4)))
                        .is(DEGRADED, SyncRules.PASSWORD_SYNC_STALE_DIRECTORY_FRESH),
                given("g: passwords exactly 72 h", TENANT.lastPasswordSyncWas(THREE_DAYS))
                        .is(HEALTHY),
                given("h: on, and no time", TENANT.passwordNeverReported()).is(UNKNOWN),
                given("i: the switch left out by choice, passwords 1 h", oldHour())
                        .withoutFeatures()
                        .is(HEALTHY),
                given("i: the switch refused, passwords 1 h", oldHour().grants(GrantedPermissions.ORGANIZATION))
                        .is(UNKNOWN),
                given(
                                "j: off, passwords 2 d",
                                TENANT.passwordSyncEnabled(false).lastPasswordSyncWas(Duration.ofDays(2)))
                        .is(DEGRADED, SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE));
    }

    private static Stream<VectorCase> clocks() {
        return Stream.of(
                objects("k: 4 min ahead", Duration.ofMinutes(-4)).is(HEALTHY),
                objects("k: 5 min ahead", Duration.ofMinutes(-5)).is(HEALTHY),
                objects("k: 6 min ahead", Duration.ofMinutes(-6)).is(UNKNOWN));
    }

    private static Stream<VectorCase> permissions() {
        return Stream.of(
                given("nulls for lack of a permission", CLOUD_ONLY.grants("User.Read"))
                        .is(UNKNOWN),
                given("refused altogether", TENANT.grants()).is(UNKNOWN),
                given(
                                "refused while passwords are stale",
                                TENANT.grants("User.Read").lastPasswordSyncWas(Duration.ofDays(9)))
                        .is(UNKNOWN));
    }

    /** Objects of an age, with passwords left out by choice, so that one rule speaks at a time. */
    private static VectorCase.Given objects(String name, Duration age) {
        return given(name, TENANT.lastDirectorySyncAt(MutableClock.DEFAULT_START.minus(age)))
                .withoutBetaFacts()
                .withoutFeatures();
    }

    private static FakeTenant passwordsOnly() {
        return TENANT.lastDirectorySyncWas(Duration.ofHours(40)).lastPasswordSyncWas(Duration.ofMinutes(20));
    }

    private static FakeTenant oldHour() {
        return TENANT.lastPasswordSyncWas(Duration.ofHours(1));
    }

    private static FakeTenant withoutSwitch() {
        return TENANT.withoutFeature(SyncFeature.ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER);
    }
}
