package io.dirsync.testkit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.util.function.Predicate;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A run of JUnit inside a test. */
record Run(EngineExecutionResults results) {

    static Run of(Class<?>... classes) {
        return new Run(kit(classes).execute());
    }

    /** Runs methods and classes at the same time, four at a time. */
    static Run concurrently(Class<?>... classes) {
        return new Run(kit(classes)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .execute());
    }

    void passes(int tests) {
        results.testEvents()
                .assertStatistics(counted -> counted.succeeded(tests).failed(0).aborted(0));
        results.containerEvents().assertStatistics(counted -> counted.failed(0));
    }

    void failsWith(Predicate<String> text) {
        results.testEvents().assertThatEvents().haveAtLeastOne(event(test(), finishedWithFailure(message(text))));
    }

    private static EngineTestKit.Builder kit(Class<?>... classes) {
        EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter");
        for (Class<?> type : classes) {
            kit.selectors(selectClass(type));
        }
        return kit;
    }
}
