package io.dirsync.graph.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/** What this process has used so far. */
final class Meters {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean();

    private Meters() {}

    /** The processor time of all threads, those of the JVM included. */
    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** What the living threads have allocated; pools keep theirs longer than a measurement takes. */
    static long allocatedBytes() {
        return LongStream.of(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    /** What the compilers of the JVM have worked, all of them together. */
    static long compilationMillis() {
        return COMPILERS.getTotalCompilationTime();
    }

    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
