package io.dirsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FakeTenantTest {

    private static final Instant NOW = MutableClock.DEFAULT_START;
    private static final FakeTenant HEALTHY = FakeTenant.healthy("contoso.onmicrosoft.com");

    @Test
    void isNotChangedByWhatIsMadeFromIt() {
        TenantState before = HEALTHY.stateAt(NOW);

        HEALTHY.directorySyncEnabled(false)
                .feature(SyncFeature.BLOCK_SOFT_MATCH, false)
                .omits("features")
                .federated()
                .grants();

        assertThat(HEALTHY.stateAt(NOW)).isEqualTo(before);
    }

    @Test
    void countsAgesFromTheInstantAtWhichItIsLookedAt() {
        FakeTenant tenant = HEALTHY.lastDirectorySyncWas(Duration.ofDays(4));

        assertThat(tenant.stateAt(NOW).directory().last()).isEqualTo("2026-11-18T12:00:00Z");
        assertThat(tenant.stateAt(NOW.plusNanos(1)).directory().last()).isEqualTo("2026-11-18T12:00:00.000000001Z");
    }

    @Test
    void takesANegativeAgeForTheFuture() {
        FakeTenant tenant = HEALTHY.lastPasswordSyncWas(Duration.ofMinutes(-6));

        assertThat(tenant.stateAt(NOW).passwords().last()).isEqualTo("2026-11-22T12:06:00Z");
    }

    @Test
    void hasTheSameGuidForTheSameDomain() {
        assertThat(HEALTHY.guid())
                .isEqualTo(FakeTenant.cloudOnly("CONTOSO.onmicrosoft.com").guid())
                .isNotEqualTo(FakeTenant.healthy("fabrikam.onmicrosoft.com").guid())
                .matches(TenantId::isGuid);
    }

    @Test
    void isNamedAfterItsDomainUnlessToldOtherwise() {
        assertThat(HEALTHY.stateAt(NOW).identity().displayName()).isEqualTo("Contoso");
        assertThat(HEALTHY.named("Contoso A/S").stateAt(NOW).identity().displayName())
                .isEqualTo("Contoso A/S");
        assertThat(HEALTHY).hasToString("FakeTenant[contoso.onmicrosoft.com]");
    }

    @Test
    void hasACustomDomainBesideItsInitialOne() {
        assertThat(HEALTHY.stateAt(NOW).domains())
                .containsExactly(
                        new VerifiedDomain("contoso.onmicrosoft.com", Authentication.MANAGED, true, false),
                        new VerifiedDomain("contoso.example", Authentication.MANAGED, false, true));
    }

    @Test
    void derivesItsInitialDomainWhenItIsNamedByACustomOne() {
        assertThat(FakeTenant.healthy("fabrikam.com").stateAt(NOW).domains())
                .extracting(VerifiedDomain::name)
                .containsExactly("fabrikam.onmicrosoft.com", "fabrikam.com");
    }

    @Test
    void keepsTheInitialDomainOfANationalCloud() {
        assertThat(FakeTenant.healthy("contoso.partner.onmschina.cn")
                        .stateAt(NOW)
                        .domains())
                .extracting(VerifiedDomain::name)
                .containsExactly("contoso.partner.onmschina.cn", "contoso.example");
    }

    @Test
    void givesTheDefaultToANewDomainThatClaimsIt() {
        VerifiedDomain claims = new VerifiedDomain("tailspin.example", Authentication.MANAGED, false, true);

        assertThat(HEALTHY.domain(claims).stateAt(NOW).domains())
                .filteredOn(VerifiedDomain::isDefault)
                .containsExactly(claims);
    }

    @Test
    void replacesADomainOfTheSameName() {
        VerifiedDomain other = new VerifiedDomain("CONTOSO.example", Authentication.FEDERATED, false, false);

        assertThat(HEALTHY.domain(other).stateAt(NOW).domains()).hasSize(2).contains(other);
    }

    @Test
    void federatesEveryDomainButTheInitialOne() {
        assertThat(HEALTHY.federated().stateAt(NOW).domains())
                .extracting(VerifiedDomain::authentication)
                .containsExactly(Authentication.MANAGED, Authentication.FEDERATED);
    }

    @Test
    void mentionsAgainWhatIsSetAfterItWasLeftOut() {
        FakeTenant tenant = HEALTHY.omits("onPremisesSyncEnabled")
                .withoutFeature(SyncFeature.BLOCK_SOFT_MATCH)
                .directorySyncEnabled(true)
                .feature(SyncFeature.BLOCK_SOFT_MATCH, true);

        assertThat(tenant.stateAt(NOW).omitted()).isEmpty();
    }

    @Test
    void refusesToLeaveOutWhatNobodyReads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HEALTHY.omits("onPremiseSyncEnabled"))
                .withMessageStartingWith(
                        "No property \"onPremiseSyncEnabled\" is read. Properties that can be omitted: "
                                + "allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled, assignedPlans, ")
                .withMessageContaining("onPremisesSyncEnabled");
    }

    @Test
    void refusesAGuidForAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FakeTenant.healthy("12cce4b4-4ab8-40b7-be4d-f5d7742ec185"))
                .withMessage("A fake tenant is named by a domain, for example contoso.onmicrosoft.com, and derives its"
                        + " GUID from it; but was 12cce4b4-4ab8-40b7-be4d-f5d7742ec185");
    }

    @Test
    void answersToItsGuidAndAllItsDomains() {
        TenantState state = HEALTHY.stateAt(NOW);

        assertThat(state.answersTo(HEALTHY.guid().value())).isTrue();
        assertThat(state.answersTo("Contoso.Example")).isTrue();
        assertThat(state.answersTo("fabrikam.example")).isFalse();
    }
}
