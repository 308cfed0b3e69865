package io.dirsync.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.TenantState;
import io.dirsync.testkit.jqwik.DirectorySyncDomain;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class ScenarioFileProperties {

    @Property(tries = 200, seed = "2026", edgeCases = EdgeCasesMode.NONE)
    @Domain(DirectorySyncDomain.class)
    void keepsEverythingThatIsTrueOfATenant(@ForAll FakeTenant tenant) {
        TenantState before = tenant.stateAt(MutableClock.DEFAULT_START);

        FakeTenant read =
                ScenarioFile.parse(ScenarioFile.of(tenant).json()).tenants().get(0);

        assertThat(read.stateAt(MutableClock.DEFAULT_START)).isEqualTo(before);
    }
}
