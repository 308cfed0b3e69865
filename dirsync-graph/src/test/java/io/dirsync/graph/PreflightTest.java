package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.graph.SourceAccess.State;
import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest extends FakeGraphTests {

    private static final TenantId TENANT = TenantId.of("contoso.com");

    @Test
    void tenantThatGrantsEverythingIsReady() {
        healthyContoso();

        Preflight preflight = build(throughProxy()).preflight(CONTOSO);

        assertThat(preflight.isComplete()).isTrue();
        assertThat(preflight.missingPermissions()).isEmpty();
        assertThat(preflight.sources())
                .extracting(SourceAccess::source)
                .containsExactlyElementsOf(GraphSources.core().asSet());
    }

    @Test
    void tenantThatGrantsNothingIsToldWhatToGrant() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).grants());

        Preflight preflight = build(throughProxy()).preflight(CONTOSO);

        assertThat(preflight.isComplete()).isFalse();
        assertThat(preflight.missingPermissions())
                .containsExactly(
                        GraphPermission.ORGANIZATION_READ_ALL,
                        GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL);
        assertThat(preflight.sources()).extracting(SourceAccess::state).containsOnly(State.NOT_GRANTED);
    }

    @Test
    void consentIsGivenAtTheSignInOfTheCloud() {
        assertThat(Stream.of(GraphCloud.values())
                        .map(cloud -> of(cloud).adminConsent().toString()))
                .containsExactly(
                        "https://login.microsoftonline.com/contoso.com/adminconsent?client_id=the+app",
                        "https://login.microsoftonline.us/contoso.com/adminconsent?client_id=the+app",
                        "https://login.microsoftonline.us/contoso.com/adminconsent?client_id=the+app",
                        "https://login.chinacloudapi.cn/contoso.com/adminconsent?client_id=the+app");
    }

    @ParameterizedTest
    @EnumSource(GraphCloud.class)
    void textHoldsTheCommandsOfTheCloud(GraphCloud cloud) {
        assertThat(of(cloud).toText(Locale.ENGLISH))
                .startsWith("What can be read of contoso.com\n- Organization: can be read\n- Domains: not permitted:"
                        + " Domain.Read.All (HTTP 403)\n\n")
                .contains("and add: Domain.Read.All.", "foreach ($name in 'Domain.Read.All') {")
                .containsPattern("-TenantId contoso.com -Environment (Global|USGov|USGovDoD|China) -Scopes")
                .doesNotContain("{0}", "{1}");
    }

    @Test
    void signedInUsersNeedRoles() {
        Preflight delegated = new Preflight(
                new Preflight.Applicant(TENANT, GraphCloud.GLOBAL, "app", GraphPermission.Kind.DELEGATED), accesses());

        assertThat(delegated.toText(Locale.ENGLISH))
                .contains("Delegated permissions", "- Domain.Read.All also needs one of these roles")
                .doesNotContain("Connect-MgGraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da-DK", "nl-NL", "fr"})
    void everySourceAndStateHasAName(String language) {
        ResourceBundle texts = bundle(Locale.forLanguageTag(language));

        assertThat(texts.keySet())
                .containsAll(Arrays.stream(GraphSource.values())
                        .map(source -> "source." + source)
                        .toList())
                .containsAll(Arrays.stream(State.values())
                        .map(state -> "state." + state)
                        .toList());
        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(Locale.ROOT).keySet());
    }

    @Test
    void languagesDiffer() {
        assertThat(Stream.of("en", "da", "nl").map(Locale::forLanguageTag).map(of(GraphCloud.GLOBAL)::toText))
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.contains("{0}"));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.dirsync.graph.preflight",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Preflight of(GraphCloud cloud) {
        return new Preflight(
                new Preflight.Applicant(TENANT, cloud, "the app", GraphPermission.Kind.APPLICATION), accesses());
    }

    private static List<SourceAccess> accesses() {
        return List.of(
                new SourceAccess(GraphSource.ORGANIZATION, State.READABLE, List.of(), ""),
                new SourceAccess(
                        GraphSource.DOMAINS, State.NOT_GRANTED, List.of(GraphPermission.DOMAIN_READ_ALL), "HTTP 403"));
    }
}
