package io.dirsync.graph;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Runs the benchmarks of the adapter one after another and prints what they found. */
public final class BenchReport {

    private BenchReport() {}

    /**
     * Runs all benchmarks.
     *
     * @param args none
     * @throws IOException if a process that takes part cannot be started or is not understood
     */
    public static void main(String[] args) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%nJava %s · %s %s · %d cores, load %.1f%n%n",
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        StreamBenchmark.run();
    }
}
