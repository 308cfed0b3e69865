package io.dirsync.graph.quickstart;

import io.dirsync.testkit.FakeTenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One tenant for each situation that a newcomer should have seen. */
final class DemoTenants {

    /** Just after Microsoft stopped serving old builds of Connect. */
    private static final Instant EARLY_OCTOBER = Instant.parse("2026-10-01T03:10:00Z");

    private DemoTenants() {}

    static List<FakeTenant> all() {
        return List.of(
                FakeTenant.healthy("contoso.onmicrosoft.com").named("Contoso"),
                FakeTenant.healthy("fabrikam.onmicrosoft.com")
                        .named("Fabrikam")
                        .lastDirectorySyncWas(Duration.ofDays(4)),
                FakeTenant.healthy("tailspin.onmicrosoft.com")
                        .named("Tailspin Toys")
                        .lastDirectorySyncAt(EARLY_OCTOBER)
                        .lastPasswordSyncAt(EARLY_OCTOBER.minus(Duration.ofMinutes(4))),
                FakeTenant.healthy("wingtip.onmicrosoft.com")
                        .named("Wingtip Toys")
                        .lastPasswordSyncWas(Duration.ofDays(5)),
                FakeTenant.cloudOnly("northwind.onmicrosoft.com").named("Northwind Traders"),
                FakeTenant.healthy("adatum.onmicrosoft.com").named("Adatum").grants("User.Read"));
    }
}
