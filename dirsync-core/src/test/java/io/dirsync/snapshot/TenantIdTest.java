package io.dirsync.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12cce4b4-4ab8-40b7-be4d-f5d7742ec185",
                "contoso.onmicrosoft.com",
                "contoso.com",
                "xn--bcher-kva.example",
                "a.dk",
                "sub.domain-with-hyphen.example"
            })
    void acceptsGuidsAndDomains(String value) {
        assertThat(TenantId.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "common",
                "organizations",
                "consumers",
                "contoso",
                "12cce4b4-4ab8-40b7-be4d-f5d7742ec18",
                "{12cce4b4-4ab8-40b7-be4d-f5d7742ec185}",
                "https://contoso.com",
                "contoso.com/",
                "-contoso.com",
                "contoso..com",
                "contoso.com.",
                "user@contoso.com",
                "bücher.example",
                "10.0.0.1",
                "../../etc"
            })
    void refusesEverythingElse(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantId.of(value))
                .withMessage("Not a tenant: \"" + value + "\". Give the tenant's GUID or one of its verified domains,"
                        + " for example contoso.onmicrosoft.com.");
    }

    @Test
    void refusesADomainThatIsTooLong() {
        String label = "a".repeat(63);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantId.of(String.join(".", label, label, label, label, "com")));
        assertThatIllegalArgumentException().isThrownBy(() -> TenantId.of("a" + label + ".com"));
    }

    @Test
    void doesNotMindCaseAndBlanks() {
        assertThat(TenantId.of(" Contoso.COM\n")).isEqualTo(TenantId.of("contoso.com"));
        assertThat(TenantId.of("12CCE4B4-4AB8-40B7-BE4D-F5D7742EC185").isGuid()).isTrue();
        assertThat(TenantId.of("contoso.com").isGuid()).isFalse();
    }

    @Test
    void sortsByText() {
        assertThat(TenantId.of("a.com")).isLessThan(TenantId.of("b.com"));
    }
}
