package io.dirsync.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.TenantId;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTenantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contoso.com",
                "12cce4b4-4ab8-40b7-be4d-f5d7742ec185",
                "00000000-0000-0000-0000-000000000000",
                "00000000-0000-0000-0000-000000000001",
                "00000000-0000-0001-0000-000000000000"
            })
    void knowsWhomItHasSeen(String name) {
        SeenTenants seen = new SeenTenants();
        TenantId tenant = TenantId.of(name);

        assertThat(seen.contains(tenant)).isFalse();
        assertThat(seen.add(tenant)).isTrue();
        assertThat(seen.add(tenant)).isFalse();
        assertThat(seen.contains(tenant)).isTrue();
    }

    static Stream<Stream<TenantId>> crowds() {
        return Stream.of(
                LongStream.range(0, 5000).mapToObj(i -> TenantId.of(new UUID(0, i).toString())),
                LongStream.range(0, 5000).mapToObj(i -> TenantId.of(new UUID(i << 32, i << 32).toString())),
                LongStream.range(0, 5000).mapToObj(i -> TenantId.of("t" + i + ".example.com")));
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void tellsManyApartWhileItGrows(Stream<TenantId> crowd) {
        SeenTenants seen = new SeenTenants();

        assertThat(crowd.toList())
                .allSatisfy(tenant -> assertThat(seen.add(tenant)).isTrue())
                .allSatisfy(tenant -> assertThat(seen.add(tenant)).isFalse());
    }
}
