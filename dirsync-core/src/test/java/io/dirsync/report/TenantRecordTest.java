package io.dirsync.report;

import static io.dirsync.snapshot.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.finding.Finding;
import io.dirsync.report.TenantChange.Kind;
import io.dirsync.rule.SyncRules;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TenantRecordTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.com");
    private static final TenantOutcome GOOD = Fleets.checked("contoso.com", Inputs.HEALTHY);
    private static final TenantOutcome BAD = Fleets.checked("contoso.com", Inputs.HEALTHY.last(Duration.ofDays(4)));
    private static final TenantOutcome WORSE = Fleets.checked("contoso.com", Inputs.HEALTHY.last(Duration.ofDays(8)));
    private static final TenantOutcome BUSY = Fleets.failed("contoso.com", Reason.THROTTLED);
    private static final TenantOutcome DEAD = Fleets.failed("contoso.com", Reason.UNREACHABLE);
    private static final TenantOutcome LEFT = Fleets.notChecked("contoso.com", StopCause.CANCELLED);

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(GOOD, BAD, Kind.CHANGED),
                Arguments.of(BAD, WORSE, Kind.CHANGED),
                Arguments.of(GOOD, DEAD, Kind.LOST),
                Arguments.of(DEAD, GOOD, Kind.REGAINED),
                Arguments.of(DEAD, BUSY, Kind.STILL_LOST));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tellsWhatKindOfChangeThereIs(TenantOutcome before, TenantOutcome after, Kind kind) {
        TenantRecord record = TenantRecord.of(before).next(after, Damping.none());

        assertThat(record.pending()).hasValueSatisfying(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.before()).isEqualTo(before);
            assertThat(change.after()).isEqualTo(after);
            assertThat(change.id()).isEqualTo("contoso.com#2");
        });
    }

    @Test
    void tellsThatATenantIsNewAndThatItIsGone() {
        TenantRecord added = TenantRecord.unknown(CONTOSO).next(GOOD, Damping.of(3, 3));

        assertThat(added.pending()).get().extracting(TenantChange::kind).isEqualTo(Kind.ADDED);
        assertThat(added.delivered().gone().pending())
                .get()
                .extracting(TenantChange::kind)
                .isEqualTo(Kind.REMOVED);
        assertThat(TenantRecord.unknown(CONTOSO).gone().pending()).isEmpty();
    }

    @Test
    void tellsNothingTwice() {
        TenantRecord told = TenantRecord.of(GOOD).next(BAD, Damping.none()).delivered();

        assertThat(told.pending()).isEmpty();
        assertThat(told.next(BAD, Damping.none()).pending()).isEmpty();
    }

    @Test
    void learnsNothingFromATenantThatWasNotChecked() {
        TenantRecord record = TenantRecord.of(GOOD);

        assertThat(record.next(LEFT, Damping.none())).isEqualTo(record);
        assertThat(TenantRecord.of(LEFT)).isEqualTo(TenantRecord.unknown(CONTOSO));
    }

    @Test
    void comparesTheReportsThemselves() {
        TenantChange change =
                TenantRecord.of(GOOD).next(BAD, Damping.none()).pending().orElseThrow();

        assertThat(change.reports())
                .hasValueSatisfying(reports -> assertThat(reports.appeared())
                        .extracting(Finding::rule)
                        .contains(SyncRules.DIRECTORY_SYNC_OVER_3_DAYS));
    }

    @Test
    void hasNoReportsToCompareWhereAClockWentBack() {
        TenantOutcome later = Fleets.checkedAt(NOW, "contoso.com");
        TenantOutcome earlier = Fleets.checkedAt(NOW.minusNanos(1), "contoso.com");

        assertThat(new TenantChange(CONTOSO, 1, later, earlier).reports()).isEmpty();
        assertThat(new TenantChange(CONTOSO, 1, GOOD, DEAD).reports()).isEmpty();
    }

    /** A letter is a check: g is good, b is bad; the answer names the checks after which a change is told. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, gbgbgb, 123456",
        "2, 2, gbgbgbb, 17",
        "2, 3, gbgbgb, 1456",
        "3, 4, gbgbgbgb, 1",
        "3, 4, gbbgbb, 15",
        "3, 3, gbbgbbb, 17"
    })
    void keepsATenantQuietThatGoesBackAndForth(int needed, int window, String checks, String told) {
        StringBuilder changes = new StringBuilder();
        TenantRecord record = TenantRecord.unknown(CONTOSO);
        for (int i = 0; i < checks.length(); i++) {
            record = record.next(checks.charAt(i) == 'g' ? GOOD : BAD, Damping.of(needed, window));
            changes.append(record.pending().isPresent() ? String.valueOf(i + 1) : "");
            record = record.delivered();
        }

        assertThat(changes).hasToString(told);
    }

    @Test
    void comparesTwoRunsWithEachOther() {
        TenantOutcome gone = Fleets.checked("gone.com", Inputs.HEALTHY);
        TenantOutcome fresh = Fleets.checked("new.com", Inputs.HEALTHY);
        FleetReport before = FleetReport.of(List.of(GOOD, gone));

        assertThat(FleetReport.of(List.of(BAD, fresh)).changesSince(before))
                .extracting(change -> change.tenant() + " " + change.kind())
                .containsExactly("contoso.com CHANGED", "new.com ADDED", "gone.com REMOVED");
        assertThat(before.changesSince(before)).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        FleetReport worst = Stream.of(GOOD).collect(FleetReport.keepingWorst(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> worst.changesSince(worst))
                .withMessage(
                        "Both reports must hold the outcome of every tenant. Keep a history of large fleets instead.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Damping.of(3, 2))
                .withMessage("Damping needs n of m with 1 <= n <= m, but was 3 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Damping.of(0, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantRecord.unknown(TenantId.of("other.com")).next(GOOD, Damping.none()))
                .withMessage("An outcome of tenant contoso.com says nothing about tenant other.com.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenantChange(CONTOSO, 1, null, null))
                .withMessage("A change of tenant contoso.com needs an outcome, from before or after.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenantChange(TenantId.of("other.com"), 1, GOOD, null))
                .withMessage("An outcome of tenant contoso.com says nothing about tenant other.com.");
    }
}
