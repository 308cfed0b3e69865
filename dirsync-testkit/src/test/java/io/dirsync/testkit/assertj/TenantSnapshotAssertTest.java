package io.dirsync.testkit.assertj;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;
import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThatExceptionOfType;

import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import org.junit.jupiter.api.Test;

class TenantSnapshotAssertTest {

    private static final TenantSnapshot SNAPSHOT =
            capture(FakeTenant.healthy("contoso.onmicrosoft.com").omits("onPremisesSyncEnabled"));

    @Test
    void passesWhenTheSnapshotIsAsExpected() {
        assertThat(SNAPSHOT)
                .hasFact("directorySync.lastSync", FactAssert::isKnown)
                .suffersGaps("directorySync.enabled");
        assertThat(capture(FakeTenant.healthy("contoso.onmicrosoft.com"))).suffersGaps();
    }

    @Test
    void listsTheGapsWhenThereAreOthers() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(SNAPSHOT).suffersGaps("quota.used", "quota.total"))
                .withMessage("""
                        Expected snapshot of contoso.onmicrosoft.com to suffer the gaps [quota.total, quota.used], but it has
                        not read:
                          directorySync.enabled unreadable because of NOT_RETURNED (from v1.0/organization)""");
    }

    @Test
    void listsTheNamesOfTheFactsWhenThereIsNoneOfThatName() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(SNAPSHOT).hasFact("directorySync.last", FactAssert::isKnown))
                .withMessageStartingWith("Expected snapshot of contoso.onmicrosoft.com to have the fact"
                        + " directorySync.last, but it has:\n  tenant.id\n  tenant.displayName\n"
                        + "  directorySync.enabled\n  directorySync.lastSync\n");
    }

    private static TenantSnapshot capture(FakeTenant tenant) {
        return FakeTenants.of(tenant).capture(tenant.id());
    }
}
