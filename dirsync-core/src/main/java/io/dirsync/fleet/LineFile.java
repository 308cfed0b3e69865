package io.dirsync.fleet;

import io.dirsync.fleet.HistoryFile.Place;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows at its end and can be read anywhere. Not safe for use by several threads. */
final class LineFile {

    private final Path file;
    private final FileChannel channel;
    private long end;

    private LineFile(Path file, FileChannel channel, long end) {
        this.file = file;
        this.channel = channel;
        this.end = end;
    }

    /** Opens the file and cuts off what follows its last whole line. */
    static LineFile open(Path file, long end) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(end);
        return new LineFile(file, channel, end);
    }

    Path file() {
        return file;
    }

    String read(Place place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
                throw new EOFException(file + " ends before byte " + (place.offset() + place.length()));
            }
        }
        return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
    }

    /** Its end is what makes a line count, so it is written last; what was written before a failure is overwritten. */
    Place append(String line) throws IOException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        ByteBuffer written = ByteBuffer.allocate(bytes.length + 1)
                .put(bytes)
                .put((byte) '\n')
                .flip();
        while (written.hasRemaining()) {
            channel.write(written, end + written.position());
        }
        Place place = new Place(end, bytes.length);
        end += written.limit();
        return place;
    }

    void close() throws IOException {
        channel.close();
    }
}
