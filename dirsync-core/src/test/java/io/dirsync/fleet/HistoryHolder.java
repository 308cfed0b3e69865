package io.dirsync.fleet;

import io.dirsync.json.HistoryJson;
import java.io.IOException;
import java.nio.file.Path;

/** A program that opens a history and keeps it until it is killed, or until the program that started it ends. */
final class HistoryHolder {

    private HistoryHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (HistoryFile history = HistoryFile.open(Path.of(arguments[0]), HistoryJson.FORMAT)) {
            System.out.println(history.lostBytes() == 0 ? "open" : "cut");
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
