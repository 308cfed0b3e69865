package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFaultTest extends FakeGraphTests {

    private static final String ORGANIZATION = Browser.GRAPH + "/v1.0/organization";

    private String token = "";

    @BeforeEach
    void signIn() {
        token = browser.token(fake.tenant(CONTOSO));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(MemberChange.toNull(), "\"onPremisesSyncEnabled\":null"),
                Arguments.of(MemberChange.to("perhaps"), "\"onPremisesSyncEnabled\":\"perhaps\""),
                Arguments.of(MemberChange.to(List.of(1)), "\"onPremisesSyncEnabled\":[1]"),
                Arguments.of(MemberChange.wrongType(), "\"onPremisesSyncEnabled\":\"of another type\""),
                Arguments.of(MemberChange.nameInPascalCase(), "\"OnPremisesSyncEnabled\":true"),
                Arguments.of(MemberChange.valueInOtherCase(), "\"onPremisesSyncEnabled\":true"),
                Arguments.of(
                        MemberChange.repeatedAs(null), "\"onPremisesSyncEnabled\":true,\"onPremisesSyncEnabled\":null"),
                Arguments.of(MemberChange.repeated(), "\"onPremisesSyncEnabled\":true,\"onPremisesSyncEnabled\":true"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesAMember(MemberChange change, String expected) {
        fake.script(Fault.onGraph("organization").member("onPremisesSyncEnabled", change));

        assertThat(get().body()).contains("," + expected + ",").contains("\"displayName\":");
        assertThat(get().statusCode()).isEqualTo(200);
    }

    @Test
    void removesAMember() {
        fake.script(Fault.onGraph("").member("onPremisesSyncEnabled", MemberChange.removed()));

        assertThat(get().body()).doesNotContain("onPremisesSyncEnabled").contains("onPremisesLastSyncDateTime");
    }

    @Test
    void changesTextsToNumbersAndCases() {
        fake.script(Fault.onGraph("")
                .member("type", MemberChange.valueInOtherCase())
                .once());
        fake.script(Fault.onGraph("")
                .member("displayName", MemberChange.wrongType())
                .once());

        assertThat(get().body()).contains("\"type\":\"MANAGED\"").doesNotContain("\"type\":\"Managed\"");
        assertThat(get().body()).contains("\"displayName\":42");
    }

    @Test
    void complainsAboutMembersThatAreNotThere() {
        fake.script(Fault.onGraph("").member("onPremisesSyncEnbled", MemberChange.toNull()));

        assertThat(get().statusCode()).isEqualTo(501);
        assertThat(fake.unmatchedRequests())
                .containsExactly(
                        "GET " + ORGANIZATION + " has no member onPremisesSyncEnbled to spoil in its answer, HTTP 200");
    }

    @Test
    void putsAByteOrderMarkInFront() {
        String whole = get().body();
        fake.script(Fault.onGraph("").byteOrderMark());

        assertThat(get().body()).isEqualTo('\uFEFF' + whole);
    }

    @Test
    void claimsACompressionThatIsNone() {
        fake.script(Fault.onGraph("").brokenGzip());

        assertThat(get().headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(get().body()).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000_000})
    void padsTheAnswer(int bytes) {
        fake.script(Fault.onGraph("").padded(bytes));

        JsonNode body = Browser.json(get());

        assertThat(body.path("@dirsync.padding").asText()).hasSize(bytes).matches("x*");
        assertThat(body.path("value").path(0).path("id").asText())
                .isEqualTo(CONTOSO.guid().value());
    }

    @Test
    void nestsListsDeeply() {
        fake.script(Fault.onGraph("").nested(5_000));

        assertThat(get().body()).startsWith("{\"@dirsync.nested\":" + "[".repeat(5_000) + "]");
        assertThat(get().body()).contains("],\"@odata.context\":");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.onGraph("").nested(0))
                .withMessage("depth must be 1 to 10000000, but was 0");
    }

    @Test
    void repeatsEveryMember() {
        String whole = get().body();
        fake.script(Fault.onGraph("").repeatedMembers());

        String body = get().body();

        assertThat(body.split("\"value\":", -1)).hasSize(3);
        assertThat(Browser.json(body)).isEqualTo(Browser.json(whole));
    }

    @Test
    void leadsToAnotherPage() {
        fake.script(Fault.onGraph("").nextLink("http://evil.example/next").once());
        fake.script(Fault.onGraph("").nextLinkLoop().once());

        assertThat(nextLink(get())).isEqualTo("http://evil.example/next");
        assertThat(nextLink(get())).isEqualTo(ORGANIZATION);
    }

    @Test
    void answersEmptyPagesBeforeTheTrueOne() {
        fake.script(Fault.onGraph("").emptyPage().times(2));

        JsonNode first = Browser.json(get());

        assertThat(first.path("value")).isEmpty();
        assertThat(first.path("@odata.context").asText()).isNotEmpty();
        assertThat(URI.create(first.path("@odata.nextLink").asText())).hasPath("/v1.0/organization");
        assertThat(Browser.json(get()).path("value")).isEmpty();
        assertThat(Browser.json(get()).path("value")).hasSize(1);
    }

    @Test
    void leavesWhatIsNoObjectAsItIs() {
        assertThat(JsonBending.linked("[1]", "u")).isEqualTo("[1]");
        assertThat(JsonBending.doubled("nonsense")).isEqualTo("nonsense");
        assertThat(JsonBending.changed("[1]", "a", MemberChange.toNull())).isEmpty();
        assertThat(Padding.before("{}", "\"a\":1")).isEqualTo("{\"a\":1}");
    }

    private static String nextLink(HttpResponse<String> response) {
        return Browser.json(response).path("@odata.nextLink").asText();
    }

    private HttpResponse<String> get() {
        return browser.getWithToken(ORGANIZATION, token);
    }
}
