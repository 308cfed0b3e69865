package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for every resource that is served. */
class ResourceDeclarationTest {

    private static final FakeTenant TENANT = FakeTenant.healthy("contoso.onmicrosoft.com");

    @ParameterizedTest
    @MethodSource("readings")
    void hasNoPropertyThatItDoesNotDeclare(Resource resource, Reading reading) {
        for (Map<String, ?> entity : resource.entities(reading)) {
            assertThat(entity.keySet())
                    .as(resource.set().toString())
                    .allMatch(name -> name.startsWith("@")
                            || resource.set().property(name, reading.version()).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void findsEveryEntityUnderItsId(Resource resource, Reading reading) {
        for (Map<String, ?> entity : resource.entities(reading)) {
            assertThat(resource.entity(reading, Key.id(String.valueOf(entity.get(Key.ID)))))
                    .as(resource.set().toString())
                    .hasValueSatisfying(found -> assertThat(found).isEqualTo(entity));
        }
    }

    private static Stream<Arguments> readings() {
        return ResourceCatalogue.standard().all().stream()
                .flatMap(resource -> resource.set().versions().stream()
                        .filter(version ->
                                resource.set().path().segments().stream().noneMatch("{id}"::equals))
                        .map(version -> Arguments.of(
                                resource,
                                new Reading(
                                        TENANT.stateAt(Instant.parse("2026-11-22T12:00:00Z")), version, Map.of()))));
    }
}
