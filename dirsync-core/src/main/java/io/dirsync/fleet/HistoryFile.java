package io.dirsync.fleet;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.TenantRecord;
import io.dirsync.snapshot.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A history in a file of JSON Lines, to which every change of a record is appended.
 *
 * <p>The last line of a tenant counts. A line counts once its end is written, so that a killed process leaves at most one
 * line that does not; it is cut off when the file is opened, see {@link #lostBytes()}. What was saved is with the
 * operating system: a killed process loses none of it, a machine that loses power may lose the latest lines. When most of
 * the file has been overtaken by later lines, it is written anew on opening.
 *
 * <p>One process at a time can have a history open; it holds the lock of a file beside it, whose name ends in {@code
 * .lock} and which stays. Memory holds the place of each tenant's line, not the line. Not safe for use by several
 * threads.
 */
public final class HistoryFile implements ReportHistory, AutoCloseable {

    private final HistoryFormat format;
    private final HistoryLock lock;
    private final LineFile lines;
    private final Map<TenantId, Place> places;
    private final long lostBytes;

    /** Where the line of a tenant stands. */
    record Place(long offset, int length) {}

    private HistoryFile(HistoryFormat format, HistoryLock lock, HistoryIndex index) {
        this.format = format;
        this.lock = lock;
        this.lines = index.lines();
        this.places = index.places();
        this.lostBytes = index.lostBytes();
    }

    /**
     * Opens a history, and makes an empty one if there is none.
     *
     * @param file the file, in an existing directory of a local file system; the outcomes of a run that {@link
     *     io.dirsync.json.OutcomeJson} wrote will do
     * @param format how a record stands in a line
     * @return the history, which must be closed
     * @throws IllegalStateException if another process, or another part of this one, has the history open, or if a whole
     *     line of it cannot be read
     * @throws UncheckedIOException if the file system fails
     */
    public static HistoryFile open(Path file, HistoryFormat format) {
        requireNonNull(format, "format");
        try {
            HistoryLock lock = HistoryLock.of(requireNonNull(file, "file"));
            try {
                return new HistoryFile(format, lock, HistoryIndex.read(file, format));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the history " + file + ".", e);
        }
    }

    /**
     * How much of the last line was lost when a process was killed while it wrote.
     *
     * @return the number of bytes that were cut off when the file was opened; zero if it ended as it should
     */
    public long lostBytes() {
        return lostBytes;
    }

    @Override
    public Optional<TenantRecord> find(TenantId tenant) {
        Place place = places.get(tenant);
        if (place == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(format.read(lines.read(place)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the history " + lines.file() + ".", e);
        }
    }

    @Override
    public void save(TenantRecord tenant) {
        try {
            places.put(tenant.tenant(), lines.append(format.write(tenant)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot write to the history " + lines.file() + ". Make room for it, and check who may write.", e);
        }
    }

    @Override
    public Collection<TenantId> tenants() {
        return List.copyOf(places.keySet());
    }

    /** Frees the file for other processes. */
    @Override
    public void close() {
        try (lock) {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the history " + lines.file() + ".", e);
        }
    }
}
