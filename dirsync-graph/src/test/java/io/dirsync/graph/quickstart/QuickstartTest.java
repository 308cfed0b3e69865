package io.dirsync.graph.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

    @Test
    void endsWithALineForEachTenant() {
        assertThat(QuickstartRun.output(Locale.ENGLISH).lines().skip(1))
                .endsWith(
                        "contoso.onmicrosoft.com: Healthy",
                        "fabrikam.onmicrosoft.com: Degraded: Last synced more than 3 days ago",
                        "tailspin.onmicrosoft.com: Unhealthy: Last synced more than 7 days ago",
                        "wingtip.onmicrosoft.com: Degraded: Passwords have not been synchronized for more than 3 days,"
                                + " although directory synchronization works",
                        "northwind.onmicrosoft.com: Not configured: This tenant is cloud-only",
                        "adatum.onmicrosoft.com: Unknown: Cannot tell: grant Organization.Read.All,"
                                + " OnPremDirectorySynchronization.Read.All.");
    }

    @ParameterizedTest
    @CsvSource({"da, Senest synkroniseret for mere end 3 dage siden", "nl, Meer dan 3 dagen geleden voor het laatst"})
    void speaksTheLanguageThatItIsAskedFor(String language, String words) {
        assertThat(QuickstartRun.output(Locale.forLanguageTag(language))).contains(words);
    }

    @Test
    void refusesHalfARealTenant() {
        Map<String, String> half = Map.of("DIRSYNC_TENANT_ID", "contoso.onmicrosoft.com", "DIRSYNC_CLIENT_SECRET", "s");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RealTenant.from(half))
                .withMessage("To check a real tenant, set DIRSYNC_TENANT_ID, DIRSYNC_CLIENT_ID, DIRSYNC_CLIENT_SECRET."
                        + " Not set: DIRSYNC_CLIENT_ID. To check the fake tenants, set none of them.");
    }

    @Test
    void checksTheRealTenantThatTheEnvironmentNames() {
        RealTenant tenant = RealTenant.from(Map.of(
                        "DIRSYNC_TENANT_ID", "contoso.com",
                        "DIRSYNC_CLIENT_ID", "3f7b1c52-0000-4000-8000-000000000001",
                        "DIRSYNC_CLIENT_SECRET", "hunter2"))
                .orElseThrow();

        assertThat(tenant.tenant().value()).isEqualTo("contoso.com");
        assertThat(tenant.toString()).doesNotContain("hunter2");
    }
}
