package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphPermissionTest {

    @Test
    void unlockFactsThatThereAre() {
        TenantSnapshot snapshot = TenantSnapshot.builder(TenantId.of("contoso.com"), Instant.EPOCH)
                .build();
        List<String> names = snapshot.facts().stream().map(NamedFact::name).toList();

        assertThat(GraphPermission.values())
                .allSatisfy(permission -> assertThat(names).containsAll(permission.facts()))
                .allSatisfy(permission -> assertThat(permission.facts()).doesNotHaveDuplicates());
    }

    @Test
    void permissionsOfTheCoreUnlockTheirFacts() {
        assertThat(GraphPermission.ORGANIZATION_READ_ALL.facts())
                .containsExactly(
                        "tenant.id",
                        "tenant.displayName",
                        "directorySync.enabled",
                        "directorySync.lastSync",
                        "domains.verified",
                        "passwordSync.lastSync",
                        "quota.used",
                        "quota.total");
        assertThat(GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL.facts())
                .contains("passwordSync.enabled", "features.blockSoftMatchEnabled", "syncClient.version");
    }

    @Test
    void directoryCoversMuchButNotSynchronization() {
        assertThat(GraphPermission.DIRECTORY_READ_ALL.covers(GraphPermission.USER_READ_ALL))
                .isTrue();
        assertThat(GraphPermission.DIRECTORY_READ_ALL.covers(
                        GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL))
                .isFalse();
        assertThat(GraphPermission.USER_READ_ALL.covers(GraphPermission.DIRECTORY_READ_ALL))
                .isFalse();
    }

    @Test
    void thatOfDomainsCoversThatOfFederationsAndNotTheOtherWayRound() {
        GraphPermission domains = GraphPermission.DOMAIN_READ_ALL;
        GraphPermission federations = GraphPermission.DOMAIN_INTERNAL_FEDERATION_READ_ALL;

        assertThat(domains.covers(federations)).isTrue();
        assertThat(federations.covers(domains)).isFalse();
        assertThat(GraphPermission.DIRECTORY_READ_ALL.covers(federations)).isFalse();
        assertThat(domains.facts()).containsExactly("domains.federations");
        assertThat(federations.facts()).containsExactly("domains.federations");
        assertThat(federations.roles())
                .containsExactly("Security Reader", "Global Reader", "Hybrid Identity Administrator");
    }
}
