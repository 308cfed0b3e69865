package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
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
        Callable<Boolean> isDaemon = () -> Thread.currentThread().isDaemon();
        try (Workers workers = Workers.of(null)) {
            assertThat(workers.executor().submit(isDaemon).get()).isTrue();
            assertThat(workers.calls().submit(isDaemon).get()).isTrue();
        }
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_20)
    void pooledThreadsDoNotKeepTheApplicationThatCalledFirst() throws Exception {
        Thread caller = Thread.currentThread();
        ClassLoader before = caller.getContextClassLoader();
        Callable<ClassLoader> loader = () -> Thread.currentThread().getContextClassLoader();
        try (URLClassLoader application = new URLClassLoader(new URL[0]);
                Workers workers = Workers.of(null)) {
            caller.setContextClassLoader(application);
            assertThat(workers.calls().submit(loader).get()).isNotSameAs(application);
        } finally {
            caller.setContextClassLoader(before);
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
    void asManySignInsWaitAtOnceAsAreAllowed() throws Exception {
        CyclicBarrier allAtOnce = new CyclicBarrier(Workers.MAX_SIGN_INS);
        Callable<Integer> task = () -> allAtOnce.await(30, TimeUnit.SECONDS);
        try (Workers workers = Workers.of(null)) {
            assertThat(workers.executor().invokeAll(Collections.nCopies(Workers.MAX_SIGN_INS, task)))
                    .allSatisfy(Future::get);
        }
    }

    @Test
    void ownThreadsEndWithTheSource() {
        Workers workers = Workers.of(null);
        workers.close();

        assertThat(workers.executor().isShutdown()).isTrue();
        assertThat(workers.calls().isShutdown()).isTrue();
    }

    @Test
    void givenThreadsDoNot() {
        ExecutorService given = Executors.newSingleThreadExecutor();
        Workers.of(given).close();

        assertThat(given.isShutdown()).isFalse();
        given.shutdown();
    }
}
