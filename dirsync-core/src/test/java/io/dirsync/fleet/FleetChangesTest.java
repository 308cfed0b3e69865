package io.dirsync.fleet;

import static io.dirsync.report.Fleets.checked;
import static io.dirsync.report.Fleets.failed;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.Damping;
import io.dirsync.report.FleetReport;
import io.dirsync.report.TenantChange;
import io.dirsync.report.TenantChange.Kind;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FleetChangesTest {

    private static final TenantOutcome GOOD = checked("contoso.com", Inputs.HEALTHY);
    private static final TenantOutcome BAD = checked("contoso.com", Inputs.HEALTHY.last(Duration.ofDays(4)));
    private static final TenantOutcome OTHER = checked("other.com", Inputs.HEALTHY);

    private final ReportHistory history = ReportHistory.of(FleetReport.of(List.of(GOOD, OTHER)));

    @Test
    void tellsWhatChangedAndWhoIsMissing() {
        FleetChanges changes = FleetChanges.since(history, Damping.none());

        assertThat(changes.note(BAD)).get().extracting(TenantChange::kind).isEqualTo(Kind.CHANGED);
        assertThat(changes.missing())
                .extracting(change -> change.tenant() + " " + change.kind())
                .containsExactly("other.com REMOVED");
    }

    @Test
    void remembersForTheNextRun() {
        FleetChanges first = FleetChanges.since(history, Damping.none());
        first.note(BAD);
        first.missing();

        FleetChanges second = FleetChanges.since(history, Damping.none());

        assertThat(second.note(BAD)).isEmpty();
        assertThat(second.missing()).isEmpty();
        assertThat(second.note(OTHER)).get().extracting(TenantChange::kind).isEqualTo(Kind.ADDED);
    }

    @Test
    void waitsUntilItHasSeenAChangeOftenEnough() {
        Damping twice = Damping.of(2, 2);

        assertThat(FleetChanges.since(history, twice).note(BAD)).isEmpty();
        assertThat(FleetChanges.since(history, twice).note(BAD)).isPresent();
    }

    /** What was known at first, and every change since, come to what is the case now. */
    @Property(tries = 100, seed = "2026")
    void historyAndChangesReproduceTheStatuses(@ForAll("runs") List<List<TenantOutcome>> runs) {
        ReportHistory kept = ReportHistory.of(FleetReport.of(List.of()));
        Map<TenantId, TenantOutcome> reproduced = new HashMap<>();

        for (List<TenantOutcome> run : runs) {
            FleetChanges changes = FleetChanges.since(kept, Damping.none());
            run.forEach(outcome -> changes.note(outcome).ifPresent(change -> apply(change, reproduced)));
            changes.missing().forEach(change -> apply(change, reproduced));

            assertThat(states(reproduced.values())).isEqualTo(states(run));
        }
    }

    private static void apply(TenantChange change, Map<TenantId, TenantOutcome> reproduced) {
        assertThat(reproduced.get(change.tenant())).isEqualTo(change.before());
        if (change.after() == null) {
            reproduced.remove(change.tenant());
        } else {
            reproduced.put(change.tenant(), change.after());
        }
    }

    private static Map<TenantId, String> states(Iterable<TenantOutcome> outcomes) {
        Map<TenantId, String> states = new HashMap<>();
        outcomes.forEach(outcome -> states.put(
                outcome.tenant(), outcome.status() + " " + outcome.ifChecked().isPresent()));
        return states;
    }

    @Provide
    Arbitrary<List<List<TenantOutcome>>> runs() {
        Arbitrary<TenantOutcome> outcomes = Arbitraries.integers().between(0, 3).flatMap(number -> {
            String tenant = "t" + number + ".com";
            return Arbitraries.of(
                    checked(tenant, Inputs.HEALTHY),
                    checked(tenant, Inputs.HEALTHY.last(Duration.ofDays(4))),
                    checked(tenant, Inputs.HEALTHY.last(Duration.ofDays(8))),
                    failed(tenant, Reason.UNREACHABLE),
                    failed(tenant, Reason.PERMISSION_DENIED));
        });
        return outcomes.list()
                .ofMaxSize(4)
                .uniqueElements(TenantOutcome::tenant)
                .list()
                .ofMaxSize(8);
    }
}
