package io.dirsync.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A million object errors in a heap of 64 MB, and whether a tenth of them takes a tenth of the time.
 *
 * <p>In each round one long stream is followed by ten short ones with as many errors together, so that both meet the same
 * load of the machine. One client reads them all, so that both find its code equally warm.
 */
final class StreamBenchmark {

    private static final long LONG = 1_000_000;
    private static final int PARTS = 10;
    private static final int ROUNDS = 6;

    /** What some streams took together. */
    private record Cost(double seconds, double cpuSeconds, double heapMegabytes) {

        Cost plus(Cost other) {
            return new Cost(
                    seconds + other.seconds,
                    cpuSeconds + other.cpuSeconds,
                    Math.max(heapMegabytes, other.heapMegabytes));
        }
    }

    private StreamBenchmark() {}

    static void run() throws IOException {
        Path trust = Files.createTempFile("dirsync-bench", ".p12");
        // Without it every answer of this server waits for 40 ms.
        List<String> stubOptions = List.of("-Dsun.net.httpserver.nodelay=true");
        try (ChildProcess stub = ChildProcess.start(ErrorPageStub.class, stubOptions, trust.toString());
                ChildProcess client = ChildProcess.start(
                        StreamClient.class,
                        List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError"),
                        arguments(trust.toString(), stub.line()))) {
            measure(client);
        } finally {
            Files.delete(trust);
        }
    }

    private static String[] arguments(String trust, String port) {
        List<String> arguments = new ArrayList<>(List.of(trust, port));
        for (int round = 0; round < ROUNDS; round++) {
            arguments.add(Long.toString(LONG));
            for (int part = 0; part < PARTS; part++) {
                arguments.add(Long.toString(LONG / PARTS));
            }
        }
        return arguments.toArray(String[]::new);
    }

    private static void measure(ChildProcess client) throws IOException {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        System.out.printf(
                "%-24s %8s %10s %14s %8s%n", "object errors, -Xmx64m", "s", "CPU s", "us per error", "heap MB");
        for (int round = 0; round < ROUNDS; round++) {
            Cost whole = cost(client.line());
            Cost parts = cost(client.line());
            for (int part = 1; part < PARTS; part++) {
                parts = parts.plus(cost(client.line()));
            }
            print("1 x 1,000,000", whole);
            print("10 x 100,000" + (round == 0 ? " (warm-up)" : ""), parts);
            if (round > 0) {
                wall.add(whole.seconds / parts.seconds);
                cpu.add(whole.cpuSeconds / parts.cpuSeconds);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "long against short, median of %d rounds: time %.3f, CPU time %.3f%n",
                wall.size(),
                median(wall),
                median(cpu));
    }

    private static Cost cost(String line) {
        String[] figures = line.split(" ", -1);
        return new Cost(
                Long.parseLong(figures[0]) / 1e9, Long.parseLong(figures[1]) / 1e9, Long.parseLong(figures[2]) / 1e6);
    }

    private static void print(String what, Cost cost) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %8.2f %10.2f %14.3f %8.1f%n",
                what,
                cost.seconds,
                cost.cpuSeconds,
                cost.seconds * 1e6 / LONG,
                cost.heapMegabytes);
    }

    /** Of an odd number. */
    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
