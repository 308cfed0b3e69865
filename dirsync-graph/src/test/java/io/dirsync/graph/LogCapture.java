package io.dirsync.graph;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Whatever is logged while it is open, however quietly, by anybody in this JVM. */
final class LogCapture implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final List<LogRecord> entries = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            entries.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    LogCapture() {
        handler.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(handler);
    }

    /** Each entry as it would stand in a file, with the traces of exceptions. */
    List<String> lines() {
        SimpleFormatter format = new SimpleFormatter();
        return entries.stream().map(format::format).toList();
    }

    /** The level and the message of the entries of this library. */
    List<String> ours() {
        return entries.stream()
                .filter(entry -> entry.getLoggerName().startsWith("io.dirsync"))
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** What everybody sees who has set nothing. */
    List<String> loud() {
        return entries.stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.INFO.intValue())
                .map(LogRecord::getMessage)
                .toList();
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(before);
    }
}
