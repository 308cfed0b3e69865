package io.dirsync.rule;

import static io.dirsync.rule.Cells.cell;
import static io.dirsync.rule.Cells.flag;
import static io.dirsync.rule.Cells.number;
import static io.dirsync.rule.Cells.violated;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.RecommendedAction;
import io.dirsync.snapshot.Quota;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Room for more objects, a row a case. */
class QuotaRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true    | 44999               | 50000               | ok       | ok
        true    | 45000               | 50000               | ok       | warning
        true    | 45001               | 50000               | ok       | warning
        true    | 49999               | 50000               | ok       | warning
        true    | 50000               | 50000               | critical | n/a
        true    | 50001               | 50000               | critical | n/a
        true    | 8                   | 9                   | ok       | ok
        true    | 9                   | 9                   | critical | n/a
        true    | 17                  | 19                  | ok       | ok
        true    | 18                  | 19                  | ok       | warning
        true    | 0                   | 0                   | critical | n/a
        true    | 9223372036854775806 | 9223372036854775807 | ok       | warning
        true    | null                | 50000               | n/a      | n/a
        true    | 50000               | null                | n/a      | n/a
        true    | denied              | 50000               | unknown  | unknown
        true    | 50000               | denied              | unknown  | unknown
        true    | unasked             | denied              | n/a      | n/a
        true    | unasked             | unasked             | n/a      | n/a
        false   | 50000               | 50000               | n/a      | n/a
        denied  | 50000               | 50000               | critical | n/a
        denied  | 1                   | 50000               | unknown  | unknown
        unasked | 1                   | 50000               | n/a      | n/a
        """)
    void getsScarceAtNineTenths(String enabled, String used, String total, String exceeded, String near) {
        TenantSnapshot snapshot = tenant(enabled, used, total);

        assertThat(cell(SyncRules.QUOTA_EXCEEDED, snapshot)).isEqualTo(exceeded);
        assertThat(cell(SyncRules.QUOTA_NEAR, snapshot)).isEqualTo(near);
    }

    @Test
    void isShownInNumbersAndPercent() {
        Verdict.Violated full = violated(SyncRules.QUOTA_EXCEEDED, tenant("true", "50001", "50000"));
        Verdict.Violated near = violated(SyncRules.QUOTA_NEAR, tenant("true", "48999", "50000"));

        assertThat(full.evidence()).containsExactly(Evidence.of("used", 50001), Evidence.of("total", 50000));
        assertThat(near.evidence())
                .containsExactly(Evidence.of("used", 48999), Evidence.of("total", 50000), Evidence.of("percent", 97));
        assertThat(full.actions()).extracting(RecommendedAction::id).containsExactly("A45");
        assertThat(near.actions()).extracting(RecommendedAction::id).containsExactly("A45");
    }

    private static TenantSnapshot tenant(String enabled, String used, String total) {
        return Inputs.HEALTHY.enabled(flag(enabled)).snapshot().toBuilder()
                .quota(new Quota(number(used), number(total)))
                .build();
    }
}
