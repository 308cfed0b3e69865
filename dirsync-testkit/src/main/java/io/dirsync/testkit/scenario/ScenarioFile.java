package io.dirsync.testkit.scenario;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.TenantSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Fake tenants written down in JSON; the package description shows how.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ScenarioFile {

    private static final String VERSION = "1.0";
    private static final String KIND = "scenario";
    private static final String SCHEMA = "/META-INF/dirsync/scenario-1.0.schema.json";
    private static final Set<String> MEMBERS = Set.of("$schema", "schemaVersion", "kind", "tenants");

    private final List<FakeTenant> tenants;

    private ScenarioFile(Collection<FakeTenant> tenants) {
        this.tenants = List.copyOf(tenants);
    }

    /**
     * {@return a file of the given tenants}
     *
     * @param tenants for example those of {@link io.dirsync.testkit.graph.FakeGraph#tenants()}
     */
    public static ScenarioFile of(Collection<FakeTenant> tenants) {
        return new ScenarioFile(tenants);
    }

    /**
     * {@return a file of the given tenants}
     *
     * @param tenants one or more
     */
    public static ScenarioFile of(FakeTenant... tenants) {
        return of(List.of(tenants));
    }

    /**
     * {@return a file that was read}
     *
     * @param path where it is
     * @throws ScenarioFileException if there is none, or if it says what cannot be
     */
    public static ScenarioFile read(Path path) {
        try {
            return parse(Files.readString(path));
        } catch (IOException e) {
            throw new ScenarioFileException("", path + " cannot be read.", e);
        }
    }

    /**
     * {@return what a file holds}
     *
     * @param json its text
     * @throws ScenarioFileException if it says what cannot be; the message names the place
     */
    public static ScenarioFile parse(String json) {
        JsonNode document = document(json);
        checkHead(document);
        List<FakeTenant> tenants = new ArrayList<>();
        for (JsonNode tenant : document.path("tenants")) {
            tenants.add(TenantForm.read(tenant, "/tenants/" + tenants.size()).tenant());
        }
        return new ScenarioFile(tenants);
    }

    /** {@return the tenants, in the order of the file} */
    public List<FakeTenant> tenants() {
        return tenants;
    }

    /** {@return the text of the file: everything that is true of each tenant, so that it depends on no named situation} */
    public String json() {
        ObjectNode document = ScenarioMapper.get().createObjectNode();
        document.put("schemaVersion", VERSION).put("kind", KIND);
        for (FakeTenant tenant : tenants) {
            document.withArray("/tenants").add(TenantForm.write(TenantSheet.of(tenant)));
        }
        return document.toPrettyString() + "\n";
    }

    /**
     * Writes the file in UTF-8.
     *
     * @param path where to; what is there is overwritten
     * @throws IOException if that cannot be done
     */
    public void write(Path path) throws IOException {
        Files.writeString(path, json());
    }

    /** {@return the JSON Schema of scenario files, which editors can be given} */
    public static String schema() {
        try (InputStream resource = ScenarioFile.class.getResourceAsStream(SCHEMA)) {
            return new String(requireNonNull(resource, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA + " of this library cannot be read.", e);
        }
    }

    private static JsonNode document(String json) {
        try {
            return ScenarioMapper.get().readTree(json);
        } catch (JsonProcessingException e) {
            throw new ScenarioFileException("", "This is no JSON: " + where(e) + e.getOriginalMessage(), e);
        }
    }

    private static void checkHead(JsonNode document) {
        if (!document.path("kind").asText().equals(KIND)) {
            throw new ScenarioFileException("/kind", "must be \"" + KIND + "\"", null);
        }
        if (!document.path("schemaVersion").asText().equals(VERSION)) {
            throw new ScenarioFileException("/schemaVersion", "must be \"" + VERSION + "\"", null);
        }
        if (!document.path("tenants").isArray() || document.path("tenants").isEmpty()) {
            throw new ScenarioFileException("/tenants", "must list at least one tenant", null);
        }
        document.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                throw new ScenarioFileException(
                        Pointers.child("", name), "is no member of a scenario file, which has only \"tenants\"", null);
            }
        });
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
    }
}
