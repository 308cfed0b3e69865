package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.TenantId;
import org.junit.jupiter.api.Test;

class FakeTenantsTest {

    private static final TenantId NOBODY = TenantId.of("nobody.example");

    @Test
    void standsAtTheDefaultStartWithoutAClock() {
        FakeTenant tenant = FakeTenant.healthy("contoso.onmicrosoft.com");

        assertThat(FakeTenants.of(tenant).capture(tenant.id()).capturedAt()).isEqualTo(MutableClock.DEFAULT_START);
    }

    @Test
    void listsTheTenantsThereAreWhenAskedForAnother() {
        FakeTenants tenants = FakeTenants.of(
                FakeTenant.healthy("contoso.onmicrosoft.com"), FakeTenant.healthy("fabrikam.onmicrosoft.com"));

        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> tenants.capture(NOBODY))
                .withMessage("There is no fake tenant nobody.example. Fake tenants: contoso.onmicrosoft.com,"
                        + " fabrikam.onmicrosoft.com. Give it to FakeTenants.of(..).");
    }

    @Test
    void saysSoWhenThereAreNoTenantsAtAll() {
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> FakeTenants.of().capture(NOBODY))
                .withMessageContaining("Fake tenants: none.");
    }

    @Test
    void refusesTenantsThatShareADomain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeTenants.of(
                        FakeTenant.healthy("contoso.onmicrosoft.com"), FakeTenant.healthy("contoso.example")))
                .withMessage("Several fake tenants answer to contoso.onmicrosoft.com: contoso.onmicrosoft.com,"
                        + " contoso.example");
    }
}
