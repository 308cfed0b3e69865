package io.dirsync.bench;

import io.dirsync.rule.RuleSet;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks with one thread and prints a table. */
public final class BenchReport {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private BenchReport() {}

    /**
     * Runs all benchmarks, or those that are asked for.
     *
     * @param args at most one: part of the names of the benchmarks to run, as a regular expression
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(options(args.length == 0 ? "" : args[0])).run();
        System.out.printf(
                Locale.ROOT,
                "%n%d rules · Java %s · %s %s · %d cores, 1 used%n%n",
                RuleSet.standard().rules().size(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-30s %-8s %12s %12s %14s %12s%n", "benchmark", "tenant", "us", "±", "bytes", "x no rules");
        results.forEach(result -> print(result, timeWithoutRules(results, result)));
    }

    /** One thread, and a collector that uses no other, so that all work is done on one core. */
    private static Options options(String include) {
        return new OptionsBuilder()
                .include("io\\.dirsync\\.bench\\..*" + include)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void print(RunResult result, double timeWithoutRules) {
        double time = result.getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "%-30s %-8s %,12.3f %,12.3f %,14.0f %,12.1f%n",
                name(result),
                tenant(result),
                time,
                result.getPrimaryResult().getScoreError(),
                result.getSecondaryResults().get(ALLOCATED).getScore(),
                time / timeWithoutRules);
    }

    private static double timeWithoutRules(Collection<RunResult> results, RunResult like) {
        return results.stream()
                .filter(result -> name(result).equals("RulesBenchmark.noRules")
                        && tenant(result).equals(tenant(like)))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(BenchReport.class.getPackageName().length() + 1);
    }

    private static String tenant(RunResult result) {
        return result.getParams().getParam("tenant");
    }
}
