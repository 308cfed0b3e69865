package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.FakeDeletionPrevention;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.TenantState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every resource that is served is of the type that Microsoft published. */
class SchemaTest {

    private static final Schema SCHEMA = Schema.load();
    private static final FakeTenant EMPTY = FakeTenant.cloudOnly("empty.onmicrosoft.com")
            .withoutQuota()
            .deletionPrevention(null)
            .passwordSyncFlagNull();

    @ParameterizedTest
    @MethodSource("resources")
    void hasThePropertiesOfItsType(Resource resource) {
        for (ApiVersion version : resource.set().versions()) {
            Set<String> served = new TreeSet<>();
            entities(resource, version, FullTenant.CONTOSO)
                    .forEach(entity -> entity.fieldNames().forEachRemaining(served::add));
            served.removeIf(name -> name.startsWith("@"));

            assertThat(served).containsExactlyInAnyOrderElementsOf(properties(resource, version));
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void hasValuesOfTheirTypes(Resource resource) {
        for (ApiVersion version : resource.set().versions()) {
            for (FakeTenant tenant : List.of(FullTenant.CONTOSO, EMPTY)) {
                assertThat(entities(resource, version, tenant))
                        .allSatisfy(entity -> assertThat(SCHEMA.problems(type(resource), entity))
                                .isEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void declaresWhatItsTypeHas(Resource resource) {
        for (ApiVersion version : resource.set().versions()) {
            for (String name : properties(resource, version)) {
                assertThat(resource.set().property(name, version)).as(name).isPresent();
            }
        }
    }

    @Test
    void protectionOfEveryKindIsOfItsType() {
        for (FakeDeletionPrevention prevention :
                List.of(FakeDeletionPrevention.off(), FakeDeletionPrevention.beyondPercentage(10))) {
            Resource resource = new SynchronizationResource();
            FakeTenant tenant = EMPTY.deletionPrevention(prevention);

            assertThat(SCHEMA.problems(
                            type(resource),
                            entities(resource, ApiVersion.V1, tenant).get(0)))
                    .isEmpty();
        }
    }

    @Test
    void noticesWhatIsNotOfItsType() {
        JsonNode wrong =
                Browser.json("{\"id\":null,\"status\":\"Active\",\"machineName\":[],\"externalIp\":7,\"x\":1}");

        assertThat(SCHEMA.problems("onPremisesAgent", wrong))
                .containsExactly(
                        "onPremisesAgent.id is null",
                        "onPremisesAgent.status is \"Active\", which is no agentStatus",
                        "onPremisesAgent.machineName is a list",
                        "onPremisesAgent.externalIp is 7, which is no String",
                        "onPremisesAgent.x does not exist");
    }

    private static Stream<Resource> resources() {
        return ResourceCatalogue.standard().all().stream();
    }

    private static Set<String> properties(Resource resource, ApiVersion version) {
        return SCHEMA.properties(type(resource), version == ApiVersion.BETA);
    }

    private static String type(Resource resource) {
        String type = resource.set().type().replace("microsoft.graph.", "");
        return type.equals("directoryObject") ? "user" : type;
    }

    /** Those of all parents together. */
    private static List<JsonNode> entities(Resource resource, ApiVersion version, FakeTenant tenant) {
        List<JsonNode> entities = new ArrayList<>();
        readings(resource, version, tenant.stateAt(MutableClock.DEFAULT_START))
                .forEach(reading -> served(resource, reading)
                        .forEach(entity -> entities.add(Browser.json(GraphJson.write(entity)))));
        return entities;
    }

    /** A managed domain has no federation, and says so instead of having an empty list. */
    private static List<Map<String, Object>> served(Resource resource, Reading reading) {
        try {
            return resource.entities(reading);
        } catch (GraphProblem absent) {
            assertThat(absent.status()).isEqualTo(404);
            return List.of();
        }
    }

    private static Stream<Reading> readings(Resource resource, ApiVersion version, TenantState state) {
        String path = resource.set().path().toString();
        if (!path.contains("{id}")) {
            return Stream.of(new Reading(state, version, Map.of()));
        }
        String parent = path.substring(0, path.indexOf("/{id}"));
        return ids(parent, new Reading(state, version, Map.of()))
                .map(id -> new Reading(state, version, Map.of(parent, id)));
    }

    private static Stream<String> ids(String parent, Reading reading) {
        return resources()
                .filter(resource -> resource.set().path().toString().equals(parent))
                .findFirst()
                .map(resource -> resource.entities(reading).stream().map(entity -> String.valueOf(entity.get("id"))))
                .orElse(Stream.of("provisioning", "authentication"));
    }
}
