package io.dirsync.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.Executor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleetOptionsTest {

    private static final FleetOptions STANDARD = FleetOptions.standard();

    @ParameterizedTest
    @CsvSource({"1, 64", "2, 64", "3, 96", "7, 224", "8, 256", "64, 256"})
    void checkMoreTenantsAtOnceOnMoreCoresWithinLimits(int cores, int checks) {
        assertThat(FleetOptions.concurrencyFor(cores)).isEqualTo(checks);
    }

    @Test
    void changeOneThingAtATime() {
        Executor executor = Runnable::run;
        FleetOptions changed = STANDARD.withConcurrency(7)
                .withTenantDeadline(Duration.ofSeconds(1))
                .withDeadline(Duration.ofHours(1))
                .withRetries(RetryPolicy.none())
                .withExecutor(executor);

        assertThat(changed)
                .isEqualTo(
                        new FleetOptions(7, Duration.ofSeconds(1), Duration.ofHours(1), RetryPolicy.none(), executor));
    }

    @Test
    void refuseWhatMakesNoSense() {
        refuses(() -> STANDARD.withConcurrency(0), "concurrency must be at least 1, but was 0");
        refuses(
                () -> STANDARD.withTenantDeadline(Duration.ZERO),
                "tenantDeadline must be more than zero, but was PT0S");
        refuses(
                () -> STANDARD.withDeadline(Duration.ofNanos(-1)),
                "deadline must be more than zero, but was PT-0.000000001S");
        refuses(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO), "attempts must be at least 1, but was 0");
        refuses(
                () -> new RetryPolicy(1, Duration.ofSeconds(-1), Duration.ZERO),
                "pause must not be negative, but was PT-1S");
        refuses(
                () -> new RetryPolicy(1, Duration.ZERO, Duration.ofSeconds(-1)),
                "longestWait must not be negative, but was PT-1S");
    }

    private static void refuses(ThrowingCallable attempt, String message) {
        assertThatIllegalArgumentException().isThrownBy(attempt).withMessage(message);
    }
}
