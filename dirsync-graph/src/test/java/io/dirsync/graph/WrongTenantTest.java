package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.MemberChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token of one tenant is used in the name of another, as tokens that were got elsewhere allow. */
class WrongTenantTest extends FakeGraphTests {

    private static final FakeTenant FABRIKAM = FakeTenant.healthy("fabrikam.onmicrosoft.com");
    private static final String ELSEWHERE = "72f988bf-0000-0000-0000-000000000000";
    private static final String NOT_VERIFIED = "The token is of a tenant that has not verified the domain " + CONTOSO;

    @BeforeEach
    void registerTenants() {
        healthyContoso();
        graph.tenant(FABRIKAM);
    }

    @Test
    void checkOfADomainIsRefused() {
        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> withTokenOf(FABRIKAM.id()).capture(CONTOSO));

        assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
        assertThat(failure.requestId()).isPresent();
        assertThat(failure).hasMessageStartingWith(NOT_VERIFIED);
    }

    @Test
    void preflightOfADomainIsRefused() {
        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> withTokenOf(FABRIKAM.id()).preflight(CONTOSO));

        assertThat(failure).hasMessageStartingWith(NOT_VERIFIED);
    }

    @Test
    void everyVerifiedDomainIsTheTenant() {
        TenantId mail = TenantId.of("fabrikam.mail.onmicrosoft.com");
        graph.tenant(FABRIKAM.domain(
                new VerifiedDomain("Fabrikam.MAIL.onmicrosoft.com", Authentication.MANAGED, false, false)));

        TenantSnapshot snapshot = withTokenOf(FABRIKAM.id()).capture(mail);

        assertThat(snapshot.profile().id().is(FABRIKAM.guid().value())).isTrue();
    }

    @Test
    void domainsFromTheirOwnListCountToo() {
        graph.tenant(FABRIKAM.grants("Organization.Read.All", "Domain.Read.All"));
        graph.script(Fault.onGraph("v1.0/organization").member("verifiedDomains", MemberChange.removed()));
        GraphSnapshotSource source =
                build(supplied(FABRIKAM.id()).sources(GraphSources.core().with(GraphSource.DOMAINS)));

        SnapshotException failure = catchThrowableOfType(SnapshotException.class, () -> source.capture(CONTOSO));

        assertThat(failure).hasMessageStartingWith(NOT_VERIFIED);
    }

    @Test
    void organizationThatIsRefusedIsStillReported() {
        graph.tenant(FABRIKAM.grants("OnPremDirectorySynchronization.Read.All"));

        TenantSnapshot snapshot = withTokenOf(FABRIKAM.id()).capture(CONTOSO);

        assertThat(snapshot.profile().id().whyUnreadable()).isPresent();
        assertThat(snapshot.domains().verified().whyUnreadable()).isPresent();
    }

    /** A token that cannot be read does not say whose it is; the organization does. */
    @Test
    void checkOfAGuidIsRefused() {
        FakeTenant contoso = FakeTenant.healthy(CONTOSO.value());
        graph.script(Fault.onGraph("v1.0/organization").member("id", MemberChange.to(ELSEWHERE)));

        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> withTokenOf(CONTOSO).capture(contoso.guid()));

        assertThat(failure.reason()).isEqualTo(Reason.AUTHENTICATION);
        assertThat(failure)
                .hasMessageStartingWith("The token is not of tenant " + contoso.guid() + ", but of another.")
                .hasMessageNotContaining(ELSEWHERE);
    }

    @Test
    void answerAboutAnotherTenantIsRefusedWhoeverSignedIn() {
        FakeTenant contoso = FakeTenant.healthy(CONTOSO.value());
        graph.script(Fault.onGraph("v1.0/organization").member("id", MemberChange.to(ELSEWHERE)));

        SnapshotException failure = catchThrowableOfType(
                SnapshotException.class, () -> build(throughProxy()).capture(contoso.guid()));

        assertThat(failure.reason()).isEqualTo(Reason.UNEXPECTED_RESPONSE);
    }

    @Test
    void authorityKnowsItsDomainsBetterThanTheList() {
        Object another = List.of(Map.of("name", "contoso.com", "isInitial", false, "isDefault", false));
        graph.script(Fault.onGraph("v1.0/organization").member("verifiedDomains", MemberChange.to(another)));

        assertThat(build(throughProxy()).capture(CONTOSO).tenant()).isEqualTo(CONTOSO);
    }

    @Test
    void planOfChangesForADomainIsRefused() {
        try (SyncFeatureChanges door = doorWithTokenOf(FABRIKAM.id())) {
            SnapshotException failure = catchThrowableOfType(
                    SnapshotException.class,
                    () -> door.plan(CONTOSO, FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH)));

            assertThat(failure).hasMessageStartingWith(NOT_VERIFIED);
        }
    }

    @Test
    void planOfChangesForAGuidIsRefused() {
        FakeTenant contoso = FakeTenant.healthy(CONTOSO.value());
        graph.script(Fault.onGraph("onPremisesSynchronization").member("id", MemberChange.to(ELSEWHERE)));
        try (SyncFeatureChanges door = doorWithTokenOf(CONTOSO)) {
            SnapshotException failure = catchThrowableOfType(
                    SnapshotException.class,
                    () -> door.plan(contoso.guid(), FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH)));

            assertThat(failure)
                    .hasMessageStartingWith("The token is not of tenant " + contoso.guid() + ", but of another.");
        }
    }

    @Test
    void planOfChangesIsMadeWhereTheOrganizationIsNotShown() {
        graph.tenant(FakeTenant.healthy(CONTOSO.value()).grants(ChangeTests.READ_AND_WRITE));
        try (SyncFeatureChanges door = doorWithTokenOf(CONTOSO)) {
            assertThat(door.plan(CONTOSO, FeatureChange.turnOn(SyncFeature.BLOCK_SOFT_MATCH))
                            .refused())
                    .isEmpty();
        }
    }

    private GraphSnapshotSource withTokenOf(TenantId tenant) {
        return build(supplied(tenant));
    }

    private GraphSnapshotSource.Builder supplied(TenantId tenant) {
        return reaching(GraphSnapshotSource.builder(credentialOf(tenant)));
    }

    private SyncFeatureChanges doorWithTokenOf(TenantId tenant) {
        return reaching(SyncFeatureChanges.builder(credentialOf(tenant))).build();
    }

    private GraphCredential credentialOf(TenantId tenant) {
        String token = issuedToken(tenant);
        return GraphCredential.tokens(request -> token);
    }
}
