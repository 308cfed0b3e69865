package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class WorkersTest {

    @Test
    void ownThreadsAreDaemons() throws Exception {
        try (Workers workers = Workers.of(null)) {
            assertThat(workers.executor()
                            .submit(() -> Thread.currentThread().isDaemon())
                            .get())
                    .isTrue();
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void ownThreadsAreVirtualWhereTheyCanBe() throws Exception {
        try (Workers workers = Workers.of(null)) {
            assertThat(workers.executor()
                            .submit(() -> Thread.currentThread().toString())
                            .get())
                    .startsWith("VirtualThread");
        }
    }

    @Test
    void asManyRequestsWaitAtOnceAsAreAllowed() throws Exception {
        CyclicBarrier allAtOnce = new CyclicBarrier(Workers.MAX_REQUESTS);
        Callable<Integer> task = () -> allAtOnce.await(30, TimeUnit.SECONDS);
        try (Workers workers = Workers.of(null)) {
            assertThat(workers.executor().invokeAll(Collections.nCopies(Workers.MAX_REQUESTS, task)))
                    .allSatisfy(Future::get);
        }
    }

    @Test
    void ownThreadsEndWithTheSource() {
        Workers workers = Workers.of(null);
        workers.close();

        assertThat(workers.executor().isShutdown()).isTrue();
    }

    @Test
    void givenThreadsDoNot() {
        ExecutorService given = Executors.newSingleThreadExecutor();
        Workers.of(given).close();

        assertThat(given.isShutdown()).isFalse();
        given.shutdown();
    }
}
