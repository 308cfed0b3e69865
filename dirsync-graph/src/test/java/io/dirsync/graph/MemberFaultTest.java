package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.MemberChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A member that is not what it should be says nothing, or what it still clearly means, and spoils no other. */
class MemberFaultTest extends FakeGraphTests {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "member-faults.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\'')
    void factIsWhatTheTableSays(MatrixEndpoint endpoint, String member, String change, String fact, String expected) {
        FakeTenant tenant = graph.tenant(endpoint.tenant(CONTOSO.value()));
        graph.script(Fault.onGraph(endpoint.path()).member(member, change(change)));

        String text = SnapshotFacts.of(source(endpoint).capture(CONTOSO)).get(fact);

        assertThat(text).startsWith(expected.equals("same") ? inMemory(tenant, fact) : expected);
    }

    private String inMemory(FakeTenant tenant, String fact) {
        return SnapshotFacts.of(FakeTenants.at(graph.clock(), tenant)
                        .readingEverything()
                        .capture(CONTOSO))
                .get(fact);
    }

    private GraphSnapshotSource source(MatrixEndpoint endpoint) {
        return build(throughProxy().sources(endpoint.sources()));
    }

    private static MemberChange change(String name) {
        return switch (name) {
            case "removed" -> MemberChange.removed();
            case "wrong type" -> MemberChange.wrongType();
            case "other case" -> MemberChange.valueInOtherCase();
            case "name in PascalCase" -> MemberChange.nameInPascalCase();
            case "twice" -> MemberChange.repeatedAs(false);
            default -> MemberChange.to(json(name));
        };
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
