package io.dirsync.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two processes from writing one history; the system takes the lock away from a process that is killed. */
record HistoryLock(FileChannel channel) implements AutoCloseable {

    static HistoryLock of(Path history) throws IOException {
        Path file = history.resolveSibling(history.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw new IllegalStateException("The history " + history
                    + " is open already, in another process or in another part of this one. Give each monitor a history"
                    + " of its own, or stop the other one first.");
        }
        return new HistoryLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = tryLock(channel);
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    /** Frees the lock with the channel. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
