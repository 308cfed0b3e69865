package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.NamedFact;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GraphPermissionTest {

    @Test
    void unlockFactsThatThereAreAndEachOnlyOnce() {
        TenantSnapshot snapshot = TenantSnapshot.builder(TenantId.of("contoso.com"), Instant.EPOCH)
                .build();
        List<String> unlocked = Stream.of(GraphPermission.values())
                .flatMap(permission -> permission.facts().stream())
                .toList();

        assertThat(unlocked).doesNotHaveDuplicates();
        assertThat(snapshot.facts().stream().map(NamedFact::name)).containsAll(unlocked);
    }

    @Test
    void permissionsHaveTheNamesUnderWhichTheyAreGranted() {
        assertThat(Stream.of(GraphPermission.values()).map(GraphPermission::value))
                .containsExactly("Organization.Read.All", "OnPremDirectorySynchronization.Read.All");
    }
}
