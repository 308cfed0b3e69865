package io.dirsync.fleet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8 that may have been cut anywhere: only a line whose end is there counts.
 *
 * <p>Not safe for use by several threads.
 */
public final class WholeLines {

    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long offset;
    private long lostBytes;

    /**
     * Starts at the beginning of a line.
     *
     * @param bytes the stream, best a buffered one; it is not closed
     */
    public WholeLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /**
     * The next line.
     *
     * @return the line without its end; empty at the end of the stream, whether or not that is the end of a line
     * @throws IOException if the stream fails
     */
    public Optional<String> next() throws IOException {
        line.reset();
        for (int read = bytes.read(); read >= 0; read = bytes.read()) {
            if (read == '\n') {
                offset += line.size() + 1L;
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            line.write(read);
        }
        lostBytes = line.size();
        return Optional.empty();
    }

    /**
     * Where the last line that was given ends.
     *
     * @return the number of bytes up to and with its end
     */
    public long offset() {
        return offset;
    }

    /**
     * How much of a line is there without its end.
     *
     * @return the number of bytes; only after the last line
     */
    public long lostBytes() {
        return lostBytes;
    }
}
