package io.dirsync.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.report.SyncHealthReport;
import io.dirsync.rule.RuleSet;
import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.DomainFederation;
import io.dirsync.snapshot.DomainFederation.MfaBehavior;
import io.dirsync.snapshot.Domains;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Snapshots;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FederationTextsTest {

    private static final FederationTexts TEXTS = ReportTexts.in(Locale.ENGLISH).federations();

    @Test
    void aFederationIsToldWithItsCertificatesAndTheirRenewal() {
        assertThat(TEXTS.notes(domains(Snapshots.FEDERATION)))
                .containsExactly(new Note(
                        "Federated domain: fabrikam.com",
                        List.of(
                                "http://sts.fabrikam.com/adfs/services/trust",
                                "Token-signing certificate valid from 2026-01-26 12:00 UTC until 2027-01-26 12:00 UTC",
                                "Last search of Microsoft Entra for a new certificate: success",
                                "Last: 2026-11-21 12:00 UTC",
                                "Multifactor authentication by the identity provider is accepted"),
                        List.of()));
    }

    @Test
    void theCertificateThatTakesOverIsTold() {
        DomainFederation rolling = new DomainFederation(
                "fabrikam.com",
                Fact.missing(),
                Fact.unreadable(Gap.of(Gap.Reason.MALFORMED)),
                Fact.known(new CertificateValidity(Snapshots.NOW, Snapshots.NOW.plusSeconds(60))),
                Fact.missing(),
                Fact.missing(),
                Fact.missing());

        assertThat(TEXTS.notes(domains(rolling)).get(0).lines())
                .containsExactly(
                        "Next token-signing certificate valid from 2026-11-22 12:00 UTC until 2026-11-22 12:01 UTC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nl"})
    void everyChoiceOfMultifactorAuthenticationHasASentence(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));

        assertThat(Arrays.stream(MfaBehavior.values()).map(behavior -> words.word("mfa." + behavior)))
                .doesNotHaveDuplicates()
                .allMatch(sentence -> sentence.contains(" "));
    }

    @Test
    void reportsShowFederationsAmongWhatMicrosoftReports() {
        TenantSnapshot tenant = Snapshots.Inputs.HEALTHY.snapshot().toBuilder()
                .domains(domains(Snapshots.FEDERATION))
                .build();
        SyncHealthReport report = RuleSet.standard().evaluate(tenant);

        assertThat(List.<ReportRenderer>of(
                        Renderers.text(Locale.ENGLISH),
                        Renderers.markdown(Locale.ENGLISH),
                        Renderers.html(Locale.ENGLISH)))
                .allSatisfy(renderer -> assertThat(renderer.render(report))
                        .containsIgnoringCase("What Microsoft reports")
                        .contains("Federated domain: fabrikam.com"));
    }

    @Test
    void whatNobodyAskedForIsNotTold() {
        assertThat(TEXTS.notes(Domains.notRequested())).isEmpty();
    }

    private static Domains domains(DomainFederation federation) {
        return new Domains(Fact.notRequested(), Fact.known(List.of(federation)));
    }
}
