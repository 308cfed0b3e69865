package io.dirsync.testkit;

import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.testkit.contract.RuleVectorsContract;

class FakeTenantsContractTest extends RuleVectorsContract {

    @Override
    protected SnapshotSource source(Setting setting) {
        FakeTenants tenants = FakeTenants.at(clock(), setting.tenants().toArray(FakeTenant[]::new));
        FakeTenants beta = setting.betaFacts() ? tenants : tenants.withoutBetaFacts();
        return setting.features() ? beta : beta.withoutFeatures();
    }
}
