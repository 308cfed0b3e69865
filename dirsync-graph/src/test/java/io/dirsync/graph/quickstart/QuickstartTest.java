package io.dirsync.graph.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.graph.GraphCloud;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DIRSYNC_CLIENT_ID=a DIRSYNC_CLIENT_SECRET=s         | To check a real tenant, set DIRSYNC_TENANT_ID or AZURE_TENANT_ID to its GUID or one of its domains. To check the fake tenants, set no AZURE_TENANT_ID and nothing that begins with DIRSYNC_.
            DIRSYNC_TENANT_ID=contoso.com DIRSYNC_CLIENT_SECRET=s | DIRSYNC_CLIENT_SECRET is set, but DIRSYNC_CLIENT_ID is not. Set it to the application (client) id. To check the fake tenants, set no AZURE_TENANT_ID and nothing that begins with DIRSYNC_.
            """)
    void refusesHalfARealTenant(String variables, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RealTenant.from(variables(variables)))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOME=/home/ann",
                "AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s",
                "DIRSYNC_TENANT_ID= AZURE_TENANT_ID= AZURE_CLIENT_ID=a"
            })
    void checksFakesUnlessATenantIsMeant(String variables) {
        assertThat(RealTenant.from(variables(variables))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DIRSYNC_TENANT_ID=contoso.com DIRSYNC_CLIENT_ID=a DIRSYNC_CLIENT_SECRET=hunter2          | GLOBAL
            AZURE_TENANT_ID=contoso.com AZURE_CLIENT_ID=a AZURE_FEDERATED_TOKEN_FILE=f               | GLOBAL
            DIRSYNC_TENANT_ID=contoso.com AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=hunter2              | GLOBAL
            AZURE_TENANT_ID=contoso.com AZURE_CLIENT_ID=a AZURE_CLIENT_SECRET=s DIRSYNC_CLOUD=china  | CHINA
            """)
    void checksTheRealTenantThatTheEnvironmentNames(String variables, GraphCloud cloud) {
        RealTenant real = RealTenant.from(variables(variables)).orElseThrow();

        assertThat(real.tenant().value()).isEqualTo("contoso.com");
        assertThat(real.environment().cloud()).isEqualTo(cloud);
        assertThat(real.toString()).doesNotContain("hunter2");
    }

    private static Map<String, String> variables(String text) {
        return Stream.of(text.split(" "))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }
}
