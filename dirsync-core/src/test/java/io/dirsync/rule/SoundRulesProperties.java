package io.dirsync.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.TenantSnapshot;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rule that fails is reported as unjudged, so that nothing else would notice. */
class SoundRulesProperties {

    @Provide
    Arbitrary<TenantSnapshot> tenants() {
        return TenantArbitraries.tenants();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = "2026")
    void comeToAVerdictOnAnyTenant(@ForAll("tenants") TenantSnapshot tenant) {
        assertThat(SyncRules.all(SyncPolicy.portalParity()))
                .allSatisfy(rule -> assertThat(rule.evaluate(tenant)).isNotNull());
    }
}
