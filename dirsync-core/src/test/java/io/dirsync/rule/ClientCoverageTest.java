package io.dirsync.rule;

import static io.dirsync.rule.FactSpace.fact;
import static io.dirsync.rule.FactSpace.states;
import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.RuleId;
import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of states of the facts that the rules about the server's identity look at. */
class ClientCoverageTest {

    private static final FactSpace IDENTITY = new FactSpace(
            List.of(
                    states(List.of(), List.of(application(-1)), List.of(application(9)), List.of(application(99))),
                    states(
                            List.of(),
                            List.of(new SyncAccount("Sync_A", true)),
                            List.of(new SyncAccount("Sync_A", false)),
                            List.of(new SyncAccount("ADToAADSyncServiceAccount", false)),
                            Collections.nCopies(20, new SyncAccount("Sync_A", true))),
                    states(ServicePrincipalState.values()),
                    states(List.of(), List.of("MFA for all")),
                    states(List.of(), List.of(JobFacts.HEALTHY.job()))),
            point -> Inputs.HEALTHY.snapshot().toBuilder()
                    .syncIdentity(new SyncIdentity(fact(point, 0), fact(point, 1), fact(point, 2), fact(point, 3)))
                    .cloudSync(new CloudSync(fact(point, 4), Fact.notRequested()))
                    .build());

    static Stream<RuleId> rules() {
        return Verdicts.rules("client.").stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesNoGapForGoodOrBad(RuleId rule) {
        IDENTITY.holdsFor(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void takesNothingThatWasNotAskedForBad(RuleId rule) {
        IDENTITY.holdsForChosenGaps(rule);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWhereTheIdentityIsUnread(Gap.Reason reason) {
        TenantSnapshot snapshot = Inputs.HEALTHY.snapshot().toBuilder()
                .syncIdentity(new SyncIdentity(
                        unreadable(reason), unreadable(reason), unreadable(reason), unreadable(reason)))
                .build();

        assertThat(rules())
                .hasSize(7)
                .allSatisfy(rule -> assertThat(Verdicts.of(rule, snapshot))
                        .isEqualTo(reason.isChosen() ? "not-applicable" : "unknown"));
    }

    private static SyncApplication application(int days) {
        return new SyncApplication("App1", List.of(NOW.plus(Duration.ofDays(days))));
    }
}
