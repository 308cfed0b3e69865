package io.dirsync.graph.quickstart;

import io.dirsync.testkit.FakeTenant;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A fleet of which nine tenants in ten are well. */
final class DemoFleet {

    private static final int TENANTS = 200;

    private DemoFleet() {}

    static Stream<FakeTenant> all() {
        return IntStream.rangeClosed(1, TENANTS).mapToObj(DemoFleet::tenant);
    }

    private static FakeTenant tenant(int number) {
        FakeTenant healthy = FakeTenant.healthy("customer" + number + ".onmicrosoft.com")
                .named("Customer " + number)
                .lastDirectorySyncWas(Duration.ofMinutes(1 + number % 40));
        return switch (number % 40) {
            case 7 -> healthy.lastDirectorySyncWas(Duration.ofDays(4));
            case 17 -> healthy.lastPasswordSyncWas(Duration.ofDays(5));
            case 27 -> healthy.grants("User.Read");
            case 37 -> healthy.lastDirectorySyncWas(Duration.ofDays(9)).lastPasswordSyncWas(Duration.ofDays(9));
            default -> healthy;
        };
    }
}
