package io.dirsync.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;

/** Runs single tests of a contract and looks whether they notice. */
final class Contracts {

    private Contracts() {}

    static void assertFails(ThrowingCallable test, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(test).withMessageContaining(message);
    }

    static void assertOneFails(Stream<DynamicTest> tests, String message) {
        assertFails(() -> runAll(tests), message);
    }

    static void assertOneThrows(Stream<DynamicTest> tests, Class<? extends Throwable> type) {
        assertThatCode(() -> runAll(tests)).isInstanceOf(type);
    }

    static void runAll(Stream<DynamicTest> tests) throws Throwable {
        for (DynamicTest test : tests.toList()) {
            test.getExecutable().execute();
        }
    }
}
