package io.dirsync.snapshot;

import static io.dirsync.snapshot.Snapshots.NOW;
import static io.dirsync.snapshot.Snapshots.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Snapshots.Inputs;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantSnapshotTest {

    @Test
    void requestsNothingUnlessTold() {
        TenantSnapshot snapshot = TenantSnapshot.builder(TENANT, NOW).build();

        assertThat(snapshot.facts())
                .allSatisfy(named -> assertThat(named.fact()).isEqualTo(Fact.notRequested()));
        assertThat(snapshot.sufferedGaps()).isEmpty();
    }

    @Test
    void namesEveryFactOnce() {
        List<NamedFact> facts = TenantSnapshot.builder(TENANT, NOW).build().facts();

        assertThat(facts).extracting(NamedFact::name).doesNotHaveDuplicates();
        assertThat(facts).hasSize(35 + SyncFeature.values().length);
    }

    @Test
    void listsOnlyTheGapsThatWereSuffered() {
        TenantSnapshot snapshot = Inputs.HEALTHY
                .last(Snapshots.denied("Organization.Read.All"))
                .passwords(Fact.notRequested())
                .snapshot();

        assertThat(snapshot.sufferedGaps()).extracting(NamedFact::name).containsExactly("directorySync.lastSync");
    }

    @Test
    void measuresAgesFromTheCapture() {
        TenantSnapshot snapshot = Inputs.HEALTHY.snapshot();

        assertThat(snapshot.ageOf(NOW.minusNanos(1))).isEqualTo(Duration.ofNanos(1));
        assertThat(snapshot.ageOf(NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(-1));
    }

    @Test
    void canBeBuiltFromAnother() {
        TenantSnapshot snapshot = Inputs.HEALTHY.snapshot();

        assertThat(snapshot.toBuilder().build()).isEqualTo(snapshot);
    }

    @Test
    void keepsItsOwnCopyOfFlagsAndDomains() {
        Map<SyncFeature, Fact<Boolean>> flags = new EnumMap<>(SyncFeature.class);
        List<VerifiedDomain> list = new ArrayList<>(List.of(Snapshots.MANAGED));
        SyncFeatures features = new SyncFeatures(flags);
        List<DomainFederation> trusts = new ArrayList<>(List.of(Snapshots.FEDERATION));
        Domains domains = new Domains(Fact.known(list), Fact.known(trusts));

        flags.put(SyncFeature.BLOCK_SOFT_MATCH, Fact.known(true));
        list.clear();
        trusts.clear();

        assertThat(features.flag(SyncFeature.BLOCK_SOFT_MATCH)).isEqualTo(Fact.notRequested());
        assertThat(domains.verified().toOptional()).contains(List.of(Snapshots.MANAGED));
        assertThat(domains.federations().toOptional()).contains(List.of(Snapshots.FEDERATION));
    }

    @Test
    void findsAFeatureByItsGraphProperty() {
        assertThat(SyncFeature.ofProperty("blockSoftMatchEnabled")).contains(SyncFeature.BLOCK_SOFT_MATCH);
        assertThat(SyncFeature.ofProperty("passwordSyncEnabled")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contoso.com, false, true",
        "contoso.onmicrosoft.com, false, false",
        "contoso.mail.OnMicrosoft.com, false, false",
        "contoso.onmicrosoft.us, false, false",
        "contoso.partner.onmschina.cn, false, false",
        "contoso.com, true, false"
    })
    void tellsTheOrganizationsOwnDomainsFromThoseOfMicrosoft(String name, boolean initial, boolean custom) {
        assertThat(new VerifiedDomain(name, Authentication.MANAGED, initial, false).isCustom())
                .isEqualTo(custom);
    }
}
