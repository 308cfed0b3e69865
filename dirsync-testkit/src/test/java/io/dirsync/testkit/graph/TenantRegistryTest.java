package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TenantRegistryTest {

    private final TenantRegistry tenants = new TenantRegistry(MutableClock.create());

    @Test
    void findsATenantUnderItsGuidAndEachOfItsDomainsInAnyCase() {
        FakeTenant contoso = FakeTenant.healthy("contoso.onmicrosoft.com");
        tenants.register(contoso);

        assertThat(tenants.find(contoso.guid().value().toUpperCase(Locale.ROOT)))
                .isPresent();
        assertThat(tenants.find("Contoso.OnMicrosoft.com")).isPresent();
        assertThat(tenants.find("contoso.example")).isPresent();
        assertThat(tenants.find("fabrikam.example")).isEmpty();
    }

    @Test
    void findsATenantAmongThousands() {
        for (int i = 0; i < 10_000; i++) {
            tenants.register(FakeTenant.cloudOnly("tenant" + i + ".onmicrosoft.com"));
        }

        assertThat(tenants.find("tenant9999.onmicrosoft.com")).isPresent();
        assertThat(tenants.toString())
                .startsWith("tenant0.onmicrosoft.com, tenant1.onmicrosoft.com, tenant10.onmicrosoft.com, ")
                .endsWith(" and 9980 more");
    }

    @Test
    void forgetsDomainsWithTheTenant() {
        tenants.register(FakeTenant.healthy("contoso.onmicrosoft.com"));

        tenants.clear();

        assertThat(tenants.find("contoso.example")).isEmpty();
        assertThat(tenants).hasToString("none");
    }
}
