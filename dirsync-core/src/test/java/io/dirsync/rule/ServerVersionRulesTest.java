package io.dirsync.rule;

import static io.dirsync.rule.ServerFacts.HEALTHY;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Finding;
import io.dirsync.finding.RuleId;
import io.dirsync.report.HealthStatus;
import io.dirsync.report.SyncHealthReport;
import io.dirsync.snapshot.DirectorySync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Input and verdict, a row a case, for the rules about the build of Connect Sync. */
class ServerVersionRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # build   | below-floor | recalled | unsupported    | retiring       | known-issue | table-outdated
        1.6.16.0  | CRITICAL    | passed   | WARNING        | not-applicable | passed      | passed
        2.3.6.0   | CRITICAL    | passed   | WARNING        | not-applicable | passed      | passed
        2.5.76.0  | CRITICAL    | passed   | WARNING        | not-applicable | passed      | passed
        2.5.78.9  | CRITICAL    | passed   | WARNING        | not-applicable | passed      | passed
        2.5.79.0  | passed      | passed   | WARNING        | not-applicable | passed      | passed
        2.5.79.1  | passed      | passed   | not-applicable | not-applicable | passed      | unknown
        2.5.190.0 | passed      | passed   | passed         | passed         | INFO        | passed
        2.6.1.0   | passed      | passed   | passed         | passed         | INFO        | passed
        2.6.3.0   | passed      | passed   | passed         | passed         | passed      | passed
        2.6.79.0  | passed      | CRITICAL | passed         | passed         | passed      | passed
        2.6.84.0  | passed      | passed   | passed         | passed         | passed      | passed
        2.6.91.0  | passed      | passed   | passed         | passed         | INFO        | passed
        2.6.92    | passed      | passed   | passed         | passed         | passed      | passed
        2.6.92.1  | passed      | passed   | not-applicable | not-applicable | passed      | unknown
        2.7.0.0   | passed      | passed   | not-applicable | not-applicable | passed      | unknown
        soon      | unknown     | unknown  | unknown        | unknown        | unknown     | unknown
        """)
    void judgesTheBuildThatTheTenantKnows(
            String build,
            String floor,
            String recalled,
            String unsupported,
            String retiring,
            String issue,
            String table) {
        TenantSnapshot snapshot = client(Fact.known(build), Fact.known("SRV01"));

        assertThat(Verdicts.of(ServerRules.VERSION_BELOW_FLOOR, snapshot)).isEqualTo(floor);
        assertThat(Verdicts.of(ServerRules.VERSION_RECALLED, snapshot)).isEqualTo(recalled);
        assertThat(Verdicts.of(ServerRules.VERSION_UNSUPPORTED, snapshot)).isEqualTo(unsupported);
        assertThat(Verdicts.of(ServerRules.VERSION_RETIRING, snapshot)).isEqualTo(retiring);
        assertThat(Verdicts.of(ServerRules.VERSION_KNOWN_ISSUE, snapshot)).isEqualTo(issue);
        assertThat(Verdicts.of(ServerRules.VERSION_TABLE_OUTDATED, snapshot)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        below-floor    | 2.5.78.0 | 2026-09-29T23:59:59.999999999Z | WARNING
        below-floor    | 2.5.78.0 | 2026-09-30T00:00:00Z           | CRITICAL
        below-floor    | 2.5.79.0 | 2026-09-30T00:00:00Z           | passed
        retiring       | 2.5.79.0 | 2026-08-23T23:59:59.999999999Z | passed
        retiring       | 2.5.79.0 | 2026-08-24T00:00:00Z           | INFO
        retiring       | 2.5.79.0 | 2026-10-22T23:59:59.999999999Z | INFO
        retiring       | 2.5.79.0 | 2026-10-23T00:00:00Z           | not-applicable
        unsupported    | 2.5.79.0 | 2026-10-22T23:59:59.999999999Z | passed
        unsupported    | 2.5.79.0 | 2026-10-23T00:00:00Z           | WARNING
        table-outdated | 2.6.92.0 | 2026-12-05T00:00:00Z           | passed
        table-outdated | 2.6.92.0 | 2026-12-05T00:00:00.000000001Z | unknown
        """)
    void knowsTheDay(String rule, String build, Instant now, String verdict) {
        TenantSnapshot snapshot = at(now, client(Fact.known(build), Fact.known("SRV01")));

        assertThat(Verdicts.of("server.version." + rule, snapshot)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2.7.0.0, 2026-11-22T12:00:00Z, version-unknown",
        "2.7.0.0, 2027-11-22T12:00:00Z, version-unknown",
        "2.6.92.0, 2027-11-22T12:00:00Z, version-table-outdated",
        "soon, 2026-11-22T12:00:00Z, version-unparsable"
    })
    void saysWhyItDoesNotTrustItself(String build, Instant now, String why) {
        TenantSnapshot snapshot = at(now, client(Fact.known(build), Fact.missing()));

        assertThat(Verdicts.why(ServerRules.VERSION_TABLE_OUTDATED, snapshot)).isEqualTo(why);
    }

    @Test
    void showsTextThatIsNoVersion() {
        SyncHealthReport report = RuleSet.standard().evaluate(client(Fact.known("soon"), Fact.known("SRV01")));

        assertThat(report.status()).isEqualTo(HealthStatus.UNKNOWN);
        assertThat(report.unjudged())
                .hasSize(6)
                .allSatisfy(rule -> assertThat(rule.evidence())
                        .extracting("name", "value")
                        .containsExactly(Tuple.tuple("servers", List.of("SRV01")), Tuple.tuple("version", "soon")));
    }

    @Test
    void explainsTheEndOfSupportByTheBuildBeingTooOldForTheService() {
        SyncHealthReport report = RuleSet.standard().evaluate(client(Fact.known("2.5.76.0"), Fact.known("SRV01")));

        assertThat(report.status()).isEqualTo(HealthStatus.UNHEALTHY);
        assertThat(report.consequences())
                .extracting(Finding::rule, Finding::root)
                .containsExactly(Tuple.tuple(ServerRules.VERSION_UNSUPPORTED, ServerRules.VERSION_BELOW_FLOOR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # the server says | the tenant says | about  | floor, and for which servers
        2.5.1.0           | 2.6.92.0        | srv01  | CRITICAL [SRV01]
        2.6.92.0          | 2.5.1.0         | srv01  | passed
        2.6.92.0          | 2.5.1.0         | SRV02  | CRITICAL [SRV02]
        2.5.2.0           | 2.5.1.0         | SRV02  | CRITICAL [SRV01, SRV02]
        2.6.92.0          | 2.5.1.0         | -      | CRITICAL -
        2.6.92.0          | 2.6.92.0        | -      | passed
        -                 | 2.5.1.0         | SRV01  | CRITICAL [SRV01]
        -                 | 2.6.92.0        | SRV01  | passed
        -                 | 2.6.92.0        | SRV02  | passed
        denied            | 2.5.1.0         | SRV01  | CRITICAL [SRV01]
        denied            | 2.6.92.0        | SRV02  | unknown
        2.6.92.0          | denied          | -      | passed
        2.6.92.0          | denied          | SRV01  | passed
        2.6.92.0          | denied          | SRV02  | unknown
        2.5.1.0           | denied          | SRV02  | CRITICAL [SRV01]
        denied            | -               | SRV01  | unknown
        -                 | -               | -      | not-applicable
        """)
    void believesTheServerBeforeTheTenant(String own, String introduced, String machine, String expected) {
        TenantSnapshot snapshot =
                client(fact(introduced), machine == null ? Fact.missing() : Fact.known(machine)).toBuilder()
                        .serverEvidence(new ServerEvidence(
                                Fact.known(List.of(HEALTHY.version(fact(own)).server()))))
                        .build();

        String verdict = Verdicts.of(ServerRules.VERSION_BELOW_FLOOR, snapshot);

        assertThat(verdict.equals("CRITICAL") ? verdict + " " + servers(snapshot) : verdict)
                .isEqualTo(expected);
    }

    @Test
    void needsNoEvidenceOfTheCaller() {
        TenantSnapshot snapshot = client(Fact.known("2.5.1.0"), Fact.known("SRV01"));

        assertThat(Verdicts.evidence(ServerRules.VERSION_BELOW_FLOOR, snapshot))
                .containsEntry("servers", List.of("SRV01"))
                .containsEntry("version", "2.5.1.0")
                .containsEntry("floor", "2.5.79.0")
                .containsEntry("cutOff", Instant.parse("2026-09-30T00:00:00Z"));
    }

    @Test
    void cannotTellWhereTheEvidenceOfTheCallerIsUnreadable() {
        Fact<List<SyncServer>> broken = unreadable(Gap.Reason.MALFORMED);
        TenantSnapshot snapshot = client(Fact.known("2.6.92.0"), Fact.known("SRV01")).toBuilder()
                .serverEvidence(new ServerEvidence(broken))
                .build();

        assertThat(Verdicts.of(ServerRules.VERSION_BELOW_FLOOR, snapshot)).isEqualTo("unknown");
    }

    @Test
    void saysNothingWhereSynchronizationIsOff() {
        TenantSnapshot snapshot = client(Fact.known("2.5.1.0"), Fact.known("SRV01")).toBuilder()
                .directorySync(new DirectorySync(Fact.known(false), Fact.missing()))
                .build();

        assertThat(Verdicts.rules("server."))
                .allSatisfy(rule -> assertThat(Verdicts.of(rule, snapshot)).isEqualTo("not-applicable"));
    }

    @Test
    void showsTheDatesOfTheBuild() {
        TenantSnapshot snapshot = client(Fact.known("2.5.76.0"), Fact.missing());

        assertThat(Verdicts.evidence(ServerRules.VERSION_UNSUPPORTED, snapshot))
                .containsEntry("version", "2.5.76.0")
                .containsEntry("endOfSupport", Instant.parse("2026-09-01T00:00:00Z"))
                .containsEntry("released", Instant.parse("2025-07-31T00:00:00Z"))
                .doesNotContainKey("servers");
    }

    @ParameterizedTest
    @CsvSource({
        "below-floor, 2.5.1.0, A10 A11",
        "recalled, 2.6.79.0, A14",
        "unsupported, 2.5.79.0, A10",
        "known-issue, 2.6.91.0, A39 A10"
    })
    void recommends(String rule, String build, String actions) {
        assertThat(Verdicts.actions(RuleId.of("server.version." + rule), client(Fact.known(build), Fact.missing())))
                .isEqualTo(actions);
    }

    private static Object servers(TenantSnapshot snapshot) {
        return Verdicts.evidence(ServerRules.VERSION_BELOW_FLOOR, snapshot).getOrDefault("servers", "-");
    }

    private static Fact<String> fact(String version) {
        if (version == null) {
            return Fact.notRequested();
        }
        return version.equals("denied") ? unreadable(Gap.Reason.PERMISSION_DENIED) : Fact.known(version);
    }

    private static TenantSnapshot client(Fact<String> version, Fact<String> machine) {
        return Inputs.HEALTHY.snapshot().toBuilder()
                .syncClient(new SyncClient(
                        version, machine, Fact.missing(), Fact.missing(), Fact.missing(), Fact.missing()))
                .build();
    }

    private static TenantSnapshot at(Instant now, TenantSnapshot snapshot) {
        return TenantSnapshot.builder(Snapshots.TENANT, now)
                .directorySync(snapshot.directorySync())
                .syncClient(snapshot.syncClient())
                .build();
    }
}
