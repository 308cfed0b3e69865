package io.dirsync.testkit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own. */
record RunningCommand(Process process, List<String> lines) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    /** Returns when it is ready. */
    static RunningCommand start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FakeGraphCommand.class.getName()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).start();
        return new RunningCommand(process, linesUntilReady(process));
    }

    private static List<String> linesUntilReady(Process process) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith("Ready.")) {
                return List.copyOf(lines);
            }
        }
        throw new IllegalStateException(
                "The command ended: " + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The first word of what it said under a heading. */
    String said(String heading) {
        return lines.stream()
                .filter(line -> line.startsWith(heading))
                .map(line -> line.substring(heading.length()).strip().split("[ ,]")[0])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not said: " + heading + ", but " + lines));
    }

    /** Sends SIGTERM; unlike the method of the process itself, without closing what is still to be read. */
    void terminate() {
        process.toHandle().destroy();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The command did not end.");
        }
        return process.exitValue();
    }

    /** All that it wrote to the standard error stream; returns when it has ended. */
    String complaints() throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
