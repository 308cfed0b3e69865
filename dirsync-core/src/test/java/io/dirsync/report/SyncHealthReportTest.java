package io.dirsync.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SyncHealthReportTest {

    private static final String READ = "Organization.Read.All";

    @Test
    void namesEachPermissionThatIsMissingOnce() {
        SyncHealthReport report =
                judge(Inputs.HEALTHY.passwords(Snapshots.denied(READ)).lastPassword(Snapshots.<Instant>denied(READ)));

        assertThat(report.missingPermissions()).containsExactly(READ);
    }

    @Test
    void namesNoPermissionWhereNoneWouldHelp() {
        assertThat(judge(Inputs.HEALTHY.lastPassword(Snapshots.<Instant>unreadable(Gap.Reason.TIMED_OUT)))
                        .missingPermissions())
                .isEmpty();
    }

    @Test
    void isCompleteWhereEverythingThatWasAskedForWasReadAndJudged() {
        assertThat(judge(Inputs.HEALTHY).isComplete()).isTrue();
        assertThat(judge(Inputs.HEALTHY.withoutPasswords()).isComplete()).isTrue();
    }

    @Test
    void isIncompleteWhereAGapWasSufferedEvenIfNoRuleMindsIt() {
        SyncHealthReport report = RuleSet.of()
                .evaluate(Inputs.HEALTHY.last(Snapshots.<Instant>denied(READ)).snapshot());

        assertThat(report.unjudged()).isEmpty();
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void isIncompleteWhereARuleCouldNotTell() {
        SyncHealthReport report = judge(Inputs.HEALTHY.lastPassword(Fact.missing()));

        assertThat(report.snapshot().sufferedGaps()).isEmpty();
        assertThat(report.isComplete()).isFalse();
    }

    private static SyncHealthReport judge(Inputs inputs) {
        return RuleSet.standard().evaluate(inputs.snapshot());
    }
}
