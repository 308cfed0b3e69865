package io.dirsync.graph.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Callers that check again as soon as they have their answer.
 *
 * @param size how many there are
 */
record Crowd(int size) {

    /** How many checks a second the contender gets done. */
    double throughput(Contender contender, double seconds) {
        LongAdder done = new LongAdder();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        run(() -> {
            while (System.nanoTime() < end) {
                contender.check();
                done.increment();
            }
            return null;
        });
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    private void run(Callable<Void> caller) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            List<Future<Void>> callers =
                    threads.invokeAll(Stream.generate(() -> caller).limit(size).toList());
            for (Future<Void> one : callers) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A caller failed", e);
        } finally {
            threads.shutdown();
        }
    }
}
