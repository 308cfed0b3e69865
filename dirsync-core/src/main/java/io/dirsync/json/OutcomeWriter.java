package io.dirsync.json;

import static java.util.Objects.requireNonNull;

import io.dirsync.report.TenantOutcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes outcomes as JSON Lines, each of which is with the operating system before the next one is written.
 *
 * <p>Needs Jackson 2.16 or a later 2.x. Not safe for use by several threads.
 */
public final class OutcomeWriter {

    private final OutputStream bytes;

    private OutcomeWriter(OutputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * Writes to a stream that is at the beginning of a line.
     *
     * @param bytes the stream; it is flushed after every line and not closed
     * @return the writer
     */
    public static OutcomeWriter to(OutputStream bytes) {
        return new OutcomeWriter(requireNonNull(bytes, "bytes"));
    }

    /**
     * Writes to the end of what another process may have been killed while writing.
     *
     * @param bytes the stream, opened to append; it is flushed after every line and not closed
     * @return the writer, which has ended the line that may have been cut, so that it spoils none of its own
     * @throws UncheckedIOException if the stream fails
     */
    public static OutcomeWriter continuing(OutputStream bytes) {
        OutcomeWriter writer = to(bytes);
        writer.write(new byte[] {'\n'});
        return writer;
    }

    /**
     * Writes one line.
     *
     * @param outcome the outcome
     * @throws UncheckedIOException if the stream fails
     */
    public void write(TenantOutcome outcome) {
        write((OutcomeJson.write(outcome) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] line) {
        try {
            bytes.write(line);
            bytes.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
