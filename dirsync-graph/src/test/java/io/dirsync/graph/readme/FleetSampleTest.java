package io.dirsync.graph.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.SyncHealthClient;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetSampleTest {

    @Test
    void leavesAPageOfTheFleet(@TempDir Path folder) throws IOException {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com");
        Path page = folder.resolve("fleet.html");

        FleetSample.check(SyncHealthClient.create(FakeTenants.of(tenant)), Set.of(tenant.id()), page);

        assertThat(page).content().contains("contoso.onmicrosoft.com");
    }
}
