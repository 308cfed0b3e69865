package io.dirsync.fleet;

import static io.dirsync.report.Fleets.checked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.dirsync.json.HistoryJson;
import io.dirsync.json.OutcomeJson;
import io.dirsync.report.Damping;
import io.dirsync.report.TenantOutcome;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.Snapshots.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try")
class HistoryFileTest {

    private static final TenantOutcome GOOD = checked("contoso.com", Inputs.HEALTHY);
    private static final TenantOutcome BAD = checked("contoso.com", Inputs.HEALTHY.last(Duration.ofDays(4)));
    private static final TenantRecord KNOWN = TenantRecord.of(GOOD);
    private static final TenantRecord OTHER = TenantRecord.of(checked("other.com", Inputs.HEALTHY));

    @TempDir
    private Path folder;

    @Test
    void remembersTheLastRecordOfEachTenant() {
        TenantRecord later = KNOWN.next(BAD, Damping.none());
        try (HistoryFile history = open()) {
            assertThat(history.find(KNOWN.tenant())).isEmpty();
            List.of(KNOWN, OTHER, later).forEach(history::save);
            assertThat(history.find(KNOWN.tenant())).contains(later);
        }

        try (HistoryFile history = open()) {
            assertThat(history.find(KNOWN.tenant())).contains(later);
            assertThat(history.find(OTHER.tenant())).contains(OTHER);
            assertThat(history.tenants()).containsExactlyInAnyOrder(KNOWN.tenant(), OTHER.tenant());
            assertThat(history.lostBytes()).isZero();
        }
    }

    @Test
    void beginsWithTheOutcomesOfARun() throws IOException {
        Files.writeString(file(), OutcomeJson.write(GOOD) + "\n\n" + OutcomeJson.write(BAD) + "\n");

        try (HistoryFile history = open()) {
            assertThat(history.find(GOOD.tenant())).contains(TenantRecord.of(BAD));
        }
    }

    @Test
    void losesNoMoreThanTheLineThatWasCut() throws IOException {
        String cut = HistoryJson.FORMAT.write(OTHER).substring(0, 50);
        Files.writeString(file(), HistoryJson.FORMAT.write(KNOWN) + "\n" + cut);

        try (HistoryFile history = open()) {
            assertThat(history.lostBytes()).isEqualTo(50);
            assertThat(history.tenants()).containsExactly(KNOWN.tenant());
            history.save(OTHER);
        }
        try (HistoryFile history = open()) {
            assertThat(history.find(OTHER.tenant())).contains(OTHER);
        }
    }

    @Test
    void isWrittenAnewOnceMostOfItIsOvertaken() throws IOException {
        try (HistoryFile history = open()) {
            history.save(OTHER);
            for (int i = 0; i < 2000; i++) {
                history.save(KNOWN);
            }
        }
        long before = Files.size(file());

        try (HistoryFile history = open()) {
            assertThat(Files.size(file())).isLessThan(before / 900);
            assertThat(history.find(KNOWN.tenant())).contains(KNOWN);
            assertThat(history.find(OTHER.tenant())).contains(OTHER);
        }
    }

    @Test
    void saysWhichLineCannotBeRead() throws IOException {
        Files.writeString(file(), HistoryJson.FORMAT.write(KNOWN) + "\nx\n");

        assertThatIllegalStateException()
                .isThrownBy(this::open)
                .withMessageStartingWith("Line 2 of the history " + file() + " cannot be read: ")
                .withMessageEndingWith(" Put the file back from a copy, or move it away to begin a new history.");
        Files.writeString(file(), "");
        open().close();
    }

    @Test
    void saysWhereThereIsNoFolderForIt() {
        Path nowhere = folder.resolve("none").resolve("history.jsonl");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> HistoryFile.open(nowhere, HistoryJson.FORMAT))
                .withMessage("Cannot open the history " + nowhere + ".");
    }

    @Test
    void isRefusedToAnotherPartOfTheSameProcess() {
        try (HistoryFile history = open()) {
            assertThatIllegalStateException().isThrownBy(this::open).withMessage(inUse());
            history.save(KNOWN);
        }
        open().close();
    }

    @Test
    @Timeout(60)
    void isRefusedToASecondProcess() throws IOException {
        Process holder = OtherProgram.start(HistoryHolder.class, file().toString());
        try {
            assertThat(OtherProgram.line(holder)).isEqualTo("open");

            assertThatIllegalStateException().isThrownBy(this::open).withMessage(inUse());
        } finally {
            holder.destroyForcibly();
        }
        holder.onExit().join();
        open().close();
    }

    private String inUse() {
        return "The history " + file()
                + " is open already, in another process or in another part of this one. Give each"
                + " monitor a history of its own, or stop the other one first.";
    }

    private HistoryFile open() {
        return HistoryFile.open(file(), HistoryJson.FORMAT);
    }

    private Path file() {
        return folder.resolve("history.jsonl");
    }
}
