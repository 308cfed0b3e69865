package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTypeTest {

    private static final Member MEMBER = new Member("theMember", new Origin("organization", "v1.0", null));

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T11:48:00Z, 2026-11-22T11:48:00Z",
        "2026-11-22T11:48:00+00:00, 2026-11-22T11:48:00Z",
        "2026-11-22T13:48:00+02:00, 2026-11-22T11:48:00Z",
        "2026-11-22T11:48:00.1Z, 2026-11-22T11:48:00.1Z",
        "2026-11-22T11:48:00.1234567Z, 2026-11-22T11:48:00.1234567Z",
        "2026-11-22T11:48:00.123456789Z, 2026-11-22T11:48:00.123456789Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void instantsHaveAnOffsetAndUpToNineDigits(String text, Instant expected) {
        assertThat(instant(TextNode.valueOf(text)).is(expected)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00", "0001-01-01T00:00:00+02:00"})
    void yearOneStandsForNever(String text) {
        assertThat(instant(TextNode.valueOf(text)).isMissing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "2026-11-22",
                "2026-11-22T11:48:00",
                "2026-11-22T11:48:00.1234567890Z",
                "2026-02-30T00:00:00Z",
                "11/22/2026 11:48"
            })
    void otherTextsAreNoInstants(String text) {
        assertThat(instant(TextNode.valueOf(text)).whyUnreadable()).contains(malformed("theMember is not a date-time"));
    }

    @Test
    void numbersAreNoInstants() {
        assertThat(instant(IntNode.valueOf(0)).whyUnreadable()).contains(malformed("theMember is not a date-time"));
    }

    @Test
    void onlyTrueAndFalseAreBooleans() {
        assertThat(MemberType.BOOLEAN.read(BooleanNode.FALSE, MEMBER).is(false)).isTrue();
        assertThat(MemberType.BOOLEAN.read(IntNode.valueOf(1), MEMBER).whyUnreadable())
                .contains(malformed("theMember is not true or false"));
    }

    @Test
    void blankTextsAreNoTexts() {
        assertThat(MemberType.TEXT.read(TextNode.valueOf("Contoso"), MEMBER).is("Contoso"))
                .isTrue();
        assertThat(MemberType.TEXT.read(TextNode.valueOf(" "), MEMBER).whyUnreadable())
                .contains(malformed("theMember is not a text"));
    }

    @ParameterizedTest
    @CsvSource({"Managed, MANAGED", "managed, MANAGED", "FEDERATED, FEDERATED", "Passkey, UNKNOWN"})
    void caseOfAuthenticationDoesNotMatter(String type, Authentication expected) {
        Fact<List<VerifiedDomain>> domains = domains("[{\"name\":\"contoso.com\",\"type\":\"" + type + "\"}]");

        assertThat(domains.is(List.of(new VerifiedDomain("contoso.com", expected, false, false))))
                .isTrue();
    }

    @Test
    void domainsNeedNotSayWhereUsersSignIn() {
        Fact<List<VerifiedDomain>> domains = domains("[{\"name\":\"contoso.com\",\"type\":null}]");

        assertThat(domains.is(List.of(new VerifiedDomain("contoso.com", Authentication.UNKNOWN, false, false))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"type\":\"Managed\"}]", "[5]", "[null]"})
    void domainsNeedNames(String json) {
        assertThat(domains(json).whyUnreadable()).contains(malformed("theMember is not a list of domains with names"));
    }

    @Test
    void domainsAreAList() {
        assertThat(domains("{\"name\":\"contoso.com\"}").whyUnreadable())
                .contains(malformed("theMember is not a list of domains"));
    }

    private static Fact<Instant> instant(JsonNode value) {
        return MemberType.INSTANT.read(value, MEMBER);
    }

    private static Fact<List<VerifiedDomain>> domains(String json) {
        return new DomainList().read(Samples.json("{\"it\":" + json + "}").get("it"), MEMBER);
    }

    private static Gap malformed(String detail) {
        return Gap.of(Gap.Reason.MALFORMED, detail);
    }
}
