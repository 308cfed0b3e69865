package io.dirsync.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dirsync.testkit.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code -Dgolden.update} the schema is written anew. */
class ScenarioSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/META-INF/dirsync/scenario-1.0.schema.json");

    @Test
    void isThatOfTheRecords() throws Exception {
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, ScenarioSchema.json());
        }

        assertThat(Files.readString(FILE)).isEqualTo(ScenarioSchema.json());
        assertThat(ScenarioFile.schema()).isEqualTo(ScenarioSchema.json());
    }

    @ParameterizedTest
    @EnumSource
    void acceptsEveryScenario(Scenario scenario) throws Exception {
        assertThat(complaints(ScenarioFile.of(scenario.tenant("contoso.onmicrosoft.com"))
                        .json()))
                .isEmpty();
    }

    @Test
    void acceptsATenantWithSomethingOfEverything() throws Exception {
        assertThat(complaints(ScenarioFile.of(FullTenant.contoso()).json())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"contoso.example\",\"lastSync\":\"P1D\"}",
                "{\"id\":\"contoso.example\",\"scenario\":\"stale\"}",
                "{\"id\":\"contoso.example\",\"directory\":{\"last\":\"yesterday\"}}",
                "{\"id\":\"contoso.example\",\"features\":{\"softMatch\":true}}",
                "{\"id\":\"contoso.example\",\"displayName\":null}",
                "{}"
            })
    void refusesWhatTheReaderRefuses(String tenant) throws Exception {
        assertThat(complaints("{\"schemaVersion\":\"1.0\",\"kind\":\"scenario\",\"tenants\":[" + tenant + "]}"))
                .isNotEmpty();
    }

    private static List<Error> complaints(String document) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.readTree(FILE.toFile()));
        return schema.validate(json.readTree(document));
    }
}
