package io.dirsync.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.json.HistoryJson;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.TenantId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A monitor is killed again and again, in a JVM of its own and without warning. */
class KillTest {

    private static final List<Integer> LINES_UNTIL_KILLED = List.of(1, 3, 40, 150, 300);

    @TempDir
    private Path folder;

    /** What was told, in order, twice only where a kill came between telling and taking note of it. */
    @Test
    @Timeout(180)
    void missesNoChangeAndTellsNoneTwiceToAListenerThatRemembersIds() throws IOException {
        for (int lines : LINES_UNTIL_KILLED) {
            runUntilKilledAfter(lines);
        }

        List<String> told = Files.readAllLines(folder.resolve("told"));
        Set<String> once = new LinkedHashSet<>(told);
        assertThat(told.size() - once.size()).isLessThanOrEqualTo(LINES_UNTIL_KILLED.size());
        assertThat(once.size()).isGreaterThanOrEqualTo(494 - LINES_UNTIL_KILLED.size());
        assertChains(once);
    }

    private void runUntilKilledAfter(int lines) throws IOException {
        Process program = OtherProgram.start(
                MonitoredProgram.class,
                folder.resolve("history.jsonl").toString(),
                folder.resolve("told").toString());
        try (BufferedReader console = OtherProgram.lines(program)) {
            for (int i = 0; i < lines; i++) {
                assertThat(console.readLine()).isNotNull();
            }
        } finally {
            program.destroyForcibly().onExit().join();
        }
    }

    /** Each change begins where the one before it ended, the numbers have no gap, and the history knows the last one. */
    private void assertChains(Set<String> changes) {
        Map<String, String[]> last = new HashMap<>();
        for (String change : changes) {
            String[] words = change.split(" ");
            String[] earlier = last.put(words[0], words);
            assertThat(words[1]).as(change).isEqualTo(earlier == null ? "1" : next(earlier[1]));
            assertThat(words[2]).as(change).isEqualTo(earlier == null ? "-" : earlier[3]);
        }
        try (HistoryFile history = HistoryFile.open(folder.resolve("history.jsonl"), HistoryJson.FORMAT)) {
            last.forEach((tenant, words) ->
                    assertThat(untold(history, tenant, words[1])).isZero());
        }
    }

    private static String next(String number) {
        return Long.toString(Long.parseLong(number) + 1);
    }

    /** How many changes the history knows of that nobody was told of, but for one that is still to be told. */
    private static long untold(HistoryFile history, String tenant, String number) {
        TenantRecord known = history.find(TenantId.of(tenant)).orElseThrow();
        boolean isNextPending = !known.isDelivered() && known.changes() == Long.parseLong(number) + 1;
        return isNextPending ? 0 : known.changes() - Long.parseLong(number);
    }
}
