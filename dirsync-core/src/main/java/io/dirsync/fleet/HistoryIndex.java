package io.dirsync.fleet;

import io.dirsync.fleet.HistoryFile.Place;
import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.TenantId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the line of each tenant stands in a history.
 *
 * @param lines the file, cut off behind its last whole line
 * @param lostBytes how much was cut off
 */
record HistoryIndex(LineFile lines, Map<TenantId, Place> places, long lostBytes) {

    /** A file with less than this in vain is not worth being written anew. */
    private static final long WORTH_IT = 1 << 20;

    static HistoryIndex read(Path file, HistoryFormat format) throws IOException {
        Scan scan = new Scan(file, format);
        if (Files.exists(file)) {
            scan.run();
        }
        if (scan.overtaken > WORTH_IT && scan.overtaken > scan.end / 2) {
            return rewritten(file, scan);
        }
        return new HistoryIndex(LineFile.open(file, scan.end), scan.places, scan.lost);
    }

    /** Until the new file takes the place of the old one in a single step, the old one stays as it is. */
    private static HistoryIndex rewritten(Path file, Scan scan) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Map<TenantId, Place> places = new LinkedHashMap<>();
        LineFile old = LineFile.open(file, scan.end);
        LineFile lines = LineFile.open(fresh, 0);
        try {
            for (Map.Entry<TenantId, Place> entry : scan.places.entrySet()) {
                places.put(entry.getKey(), lines.append(old.read(entry.getValue())));
            }
        } finally {
            old.close();
            lines.close();
        }
        long end = Files.size(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new HistoryIndex(LineFile.open(file, end), places, scan.lost);
    }

    /** Goes through a file line by line. */
    private static final class Scan {

        private final Path file;
        private final HistoryFormat format;
        private final Map<TenantId, Place> places = new LinkedHashMap<>();
        private long number;
        private long end;
        private long overtaken;
        private long lost;

        Scan(Path file, HistoryFormat format) {
            this.file = file;
            this.format = format;
        }

        void run() throws IOException {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
                WholeLines lines = new WholeLines(bytes);
                for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                    note(line.get(), lines.offset());
                }
                lost = lines.lostBytes();
            }
        }

        private void note(String line, long next) {
            number++;
            Place place = new Place(end, (int) (next - end) - 1);
            end = next;
            if (line.isBlank()) {
                return;
            }
            Place earlier = places.put(tenant(line), place);
            overtaken += earlier == null ? 0 : earlier.length() + 1;
        }

        private TenantId tenant(String line) {
            try {
                TenantRecord known = format.read(line);
                return known.tenant();
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        "Line " + number + " of the history " + file + " cannot be read: " + e.getMessage()
                                + " Put the file back from a copy, or move it away to begin a new history.",
                        e);
            }
        }
    }
}
