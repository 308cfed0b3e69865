package com.contoso.monitor;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.report.HealthStatus;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.junit.StartingFrom;
import io.dirsync.testkit.junit.WithFakeGraph;
import org.junit.jupiter.api.Test;

@WithFakeGraph
class MonitorTest {

    private static final TenantId CONTOSO = TenantId.of("contoso.onmicrosoft.com");

    @Test
    void runsAsANamedModuleOnTheModuleOfTheCore(@StartingFrom(Scenario.HEALTHY) FakeTenants tenants) {
        assertThat(Monitor.class.getModule().getName()).isEqualTo("com.contoso.monitor");
        assertThat(SyncHealthClient.class.getModule().getName()).isEqualTo("io.dirsync.core");
        assertThat(new Monitor(tenants).line(CONTOSO)).startsWith("contoso.onmicrosoft.com: Healthy");
    }

    @Test
    void isTestedWithTheTestkit(@StartingFrom(Scenario.BOTH_STALE) FakeTenants tenants, FakeGraph graph) {
        assertThat(SyncHealthClient.create(tenants).check(CONTOSO)).hasStatus(HealthStatus.UNHEALTHY);
        assertThat(graph).wasAskedForTokens(0);
    }
}
