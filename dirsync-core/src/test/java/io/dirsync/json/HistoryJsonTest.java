package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.Damping;
import io.dirsync.report.Fleets;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryJsonTest {

    static Stream<TenantRecord> records() {
        TenantRecord healthy = TenantRecord.of(Fleets.checked("contoso.com", Inputs.HEALTHY));
        TenantRecord stale =
                healthy.next(Fleets.checked("contoso.com", Inputs.HEALTHY.last(Duration.ofDays(4))), Damping.none());
        return Stream.of(
                TenantRecord.unknown(TenantId.of("contoso.com")),
                healthy,
                stale,
                stale.delivered().next(Fleets.failed("contoso.com", Reason.UNREACHABLE), Damping.of(1, 3)),
                stale.gone());
    }

    @ParameterizedTest
    @MethodSource("records")
    void keepsWhatIsKnownInALine(TenantRecord record) {
        String line = HistoryJson.FORMAT.write(record);

        assertThat(line).doesNotContain("\n");
        assertThat(HistoryJson.FORMAT.read(line)).isEqualTo(record);
    }
}
