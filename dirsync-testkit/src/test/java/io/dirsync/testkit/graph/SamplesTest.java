package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published samples of answers are of the types that the fake goes by, but for known slips of the pages. */
@EnabledIfSystemProperty(named = "dirsync.graph.samples", matches = ".+")
class SamplesTest {

    private static final Schema SCHEMA = Schema.load();
    private static final String PARTNER =
            "organization.partnerTenantType is \"ResellerPartnerDelegatedAdmin\", which is no partnerTenantType";

    @ParameterizedTest
    @MethodSource("samples")
    void isOfItsTypeButForSlips(String file, String type, List<String> slips) throws IOException {
        Path folder = Path.of(System.getProperty("dirsync.graph.samples"));
        JsonNode sample = Browser.json(Files.readString(folder.resolve(file + ".json")));

        List<String> problems = Stream.of(sample)
                .flatMap(SamplesTest::entities)
                .flatMap(entity -> SCHEMA.problems(type, entity).stream())
                .distinct()
                .toList();

        assertThat(problems).containsExactlyInAnyOrderElementsOf(slips);
    }

    private static Stream<JsonNode> entities(JsonNode sample) {
        JsonNode value = sample.path("value");
        return value.isArray() ? value.valueStream() : Stream.of(value.isObject() ? value : sample);
    }

    private static Stream<Arguments> samples() {
        return Stream.of(
                sample("organization-get", "organization", PARTNER),
                sample("organization-list", "organization", PARTNER),
                sample("onpremisessynchronization-get", "onPremisesDirectorySynchronization"),
                sample("beta-onpremisessynchronization-get", "onPremisesDirectorySynchronization"),
                sample("synchronization-jobs-list", "synchronizationJob"),
                sample("synchronizationjob-cloudsync-created", "synchronizationJob"),
                sample(
                        "synchronizationjob-get-quarantine-error",
                        "synchronizationJob",
                        "synchronizationQuarantine.currentBegan is \"\", which is no Date",
                        "synchronizationQuarantine.nextAttempt is \"\", which is no Date",
                        "synchronizationQuarantine.reason is \"\", which is no quarantineReason",
                        "synchronizationQuarantine.seriesBegan is \"\", which is no Date"),
                sample("domains-list", "domain"),
                sample("domain-federationconfiguration-get", "internalDomainFederation"),
                sample("group-get", "group"),
                sample("directoryrole-members-list", "user"),
                sample("directoryaudits-list", "directoryAudit", "targetResource.Type does not exist"),
                sample(
                        "beta-onpremisesagents-list",
                        "onPremisesAgent",
                        "onPremisesAgent.status is \"Active\", which is no agentStatus"),
                sample(
                        "serviceannouncement-healthoverviews-list",
                        "serviceHealth",
                        "serviceHealth.status is \"ServicaOperational\", which is no serviceHealthStatus",
                        "serviceHealth.status is \"ServiceOperational\", which is no serviceHealthStatus",
                        "serviceHealth.status is \"ServiceRestored\", which is no serviceHealthStatus"));
    }

    private static Arguments sample(String file, String type, String... slips) {
        return Arguments.of(file, type, List.of(slips));
    }
}
