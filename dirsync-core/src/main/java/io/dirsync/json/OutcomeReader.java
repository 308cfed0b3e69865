package io.dirsync.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.fleet.WholeLines;
import io.dirsync.report.TenantOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads outcomes from JSON Lines one by one, also from a file whose writer was killed.
 *
 * <p>A line counts if its end is there. What is no JSON, because it was cut, is passed over and counted. Needs Jackson
 * 2.16 or a later 2.x. Not safe for use by several threads.
 */
public final class OutcomeReader implements Iterator<TenantOutcome> {

    private final WholeLines lines;
    private @Nullable TenantOutcome following;
    private boolean isAtEnd;
    private long number;
    private long lostLines;
    private long lostBytes;

    private OutcomeReader(WholeLines lines) {
        this.lines = lines;
    }

    /**
     * Starts at the beginning.
     *
     * @param bytes the stream, best a buffered one; it is not closed
     * @return the reader
     */
    public static OutcomeReader of(InputStream bytes) {
        return new OutcomeReader(new WholeLines(requireNonNull(bytes, "bytes")));
    }

    /**
     * Says whether there is another outcome.
     *
     * @return true if there is
     * @throws JsonFormatException if a line is JSON, but not an outcome that this version of the library can read
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        try {
            while (following == null && !isAtEnd) {
                Optional<String> line = lines.next();
                number++;
                following = line.isPresent() ? outcome(line.get()) : end();
            }
            return following != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable TenantOutcome end() {
        isAtEnd = true;
        if (lines.lostBytes() > 0) {
            lose(lines.lostBytes());
        }
        return null;
    }

    private void lose(long bytes) {
        lostLines++;
        lostBytes += bytes;
    }

    private @Nullable TenantOutcome outcome(String line) {
        if (line.isBlank()) {
            return null;
        }
        JsonNode tree;
        try {
            tree = JsonText.parse(line);
        } catch (JsonFormatException e) {
            lose(line.getBytes(StandardCharsets.UTF_8).length);
            return null;
        }
        try {
            return OutcomeJson.read(tree);
        } catch (JsonFormatException e) {
            throw new JsonFormatException("Line " + number + ": " + e.getMessage(), e.pointer(), e);
        }
    }

    @Override
    public TenantOutcome next() {
        if (!hasNext() || following == null) {
            throw new NoSuchElementException("There is no further outcome.");
        }
        TenantOutcome outcome = following;
        following = null;
        return outcome;
    }

    /**
     * How many lines were passed over so far because they were cut.
     *
     * @return the number, which is complete once {@link #hasNext()} was false
     */
    public long lostLines() {
        return lostLines;
    }

    /**
     * How much of these lines was there.
     *
     * @return the number of bytes, without the ends of lines
     */
    public long lostBytes() {
        return lostBytes;
    }
}
