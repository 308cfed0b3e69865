package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
