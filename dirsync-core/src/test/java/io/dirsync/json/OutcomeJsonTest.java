package io.dirsync.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.dirsync.report.Fleets;
import io.dirsync.report.StopCause;
import io.dirsync.report.TenantOutcome;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeJsonTest {

    static Stream<TenantOutcome> outcomes() {
        return Stream.of(
                        Stream.of(Fleets.checked("contoso.com", Inputs.HEALTHY.last(Duration.ofDays(4)))),
                        Arrays.stream(Reason.values()).map(reason -> Fleets.failed("contoso.com", reason)),
                        Arrays.stream(StopCause.values()).map(why -> Fleets.notChecked("contoso.com", why)))
                .flatMap(outcomes -> outcomes);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void isTheSameAfterWritingAndReadingAndFollowsTheSchema(TenantOutcome outcome) {
        String text = OutcomeJson.write(outcome);

        assertThat(text).doesNotContain("\n");
        assertThat(OutcomeJson.read(text)).isEqualTo(outcome);
        assertThat(Schemas.OUTCOME.complaints(text)).isEmpty();
    }

    @Test
    void looksAsReviewed() {
        assertThat(OutcomeJson.write(Fleets.failed("contoso.com", Reason.THROTTLED)))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"kind\":\"outcome\",\"result\":\"failed\",\"tenant\":"
                        + "\"contoso.com\",\"at\":\"2026-11-22T12:00:00Z\",\"attempts\":1,\"cause\":{\"reason\":"
                        + "\"throttled\",\"message\":\"It is THROTTLED.\",\"retryAfter\":\"PT9S\",\"requestId\":"
                        + "\"r-1\"}}");
    }

    @Test
    void describesAReportAsItDescribesAReportAlone() {
        assertThat(Schemas.REPORT.tree().path("$defs").properties())
                .isSubsetOf(Schemas.OUTCOME.tree().path("$defs").properties());
    }

    /** Three outcomes, of which as many are read as have their end of line, wherever the rest is cut off. */
    @Property(tries = 400, seed = "2026")
    void isReadUpToTheLastWholeLine(@ForAll @IntRange(max = 100_000) int cut) {
        List<TenantOutcome> all = List.of(
                Fleets.checked("contoso.com", Inputs.HEALTHY),
                Fleets.failed("adatum.com", Reason.THROTTLED),
                Fleets.checked("fabrikam.com", Inputs.HEALTHY.last(Duration.ofDays(4))));
        byte[] whole = bytes(all);
        byte[] rest = Arrays.copyOf(whole, cut % (whole.length + 1));
        int ends = (int) new String(rest, StandardCharsets.UTF_8)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
        int lost = rest.length - (new String(rest, StandardCharsets.UTF_8).lastIndexOf('\n') + 1);

        OutcomeReader reader = OutcomeReader.of(new ByteArrayInputStream(rest));

        assertThat(read(reader)).isEqualTo(all.subList(0, ends));
        assertThat(reader.lostBytes()).isEqualTo(lost);
        assertThat(reader.lostLines()).isEqualTo(lost == 0 ? 0 : 1);
    }

    @Test
    void goesOnBehindALineThatWasCut() {
        TenantOutcome first = Fleets.failed("contoso.com", Reason.UNREACHABLE);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OutcomeWriter.to(file).write(first);
        file.writeBytes("{\"schemaVer".getBytes(StandardCharsets.UTF_8));
        OutcomeWriter.continuing(file).write(first);

        OutcomeReader reader = OutcomeReader.of(new ByteArrayInputStream(file.toByteArray()));

        assertThat(read(reader)).containsExactly(first, first);
        assertThat(reader.lostLines()).isEqualTo(1);
        assertThat(reader.lostBytes()).isEqualTo(11);
    }

    @Test
    void passesOverNothingButWhatWasCut() {
        OutcomeReader reader = OutcomeReader.of(new ByteArrayInputStream(
                "\n{\"schemaVersion\":\"2.0\",\"kind\":\"outcome\"}\n".getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(reader::hasNext)
                .withMessage("Line 2: /schemaVersion is \"2.0\", but this version of dirsync reads 1.x only. Update"
                        + " dirsync.");
    }

    @Test
    void refusesAResultThatItDoesNotKnow() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> OutcomeJson.read("{\"schemaVersion\":\"1.0\",\"kind\":\"outcome\",\"result\":\"x\"}"))
                .withMessage("/result must be one of checked, failed, notChecked, but is \"x\".");
    }

    @Test
    void hasNothingBehindTheEnd() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() ->
                        OutcomeReader.of(new ByteArrayInputStream(new byte[0])).next())
                .withMessage("There is no further outcome.");
    }

    private static byte[] bytes(List<TenantOutcome> outcomes) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OutcomeWriter writer = OutcomeWriter.to(file);
        outcomes.forEach(writer::write);
        return file.toByteArray();
    }

    private static List<TenantOutcome> read(OutcomeReader reader) {
        List<TenantOutcome> outcomes = new ArrayList<>();
        reader.forEachRemaining(outcomes::add);
        return outcomes;
    }
}
