package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Gap.Reason;
import io.dirsync.snapshot.Origin;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final AnswerReader reader = new AnswerReader(GraphCloud.GLOBAL, NOON);

    @Test
    void listOfOneIsTheResource() {
        Fact<String> id = reader.read(CoreQueries.ORGANIZATION, Answers.json(200, "{\"value\":[{\"id\":\"x\"}]}"))
                .fact("id", MemberType.TEXT);

        assertThat(id.is("x")).isTrue();
    }

    @Test
    void singleObjectIsTheResource() {
        Fact<String> id = reader.read(CoreQueries.SYNCHRONIZATION, Answers.json(200, "{\"id\":\"x\"}"))
                .fact("id", MemberType.TEXT);

        assertThat(id.is("x")).isTrue();
    }

    @Test
    void factsCarryTheIdOfTheRequest() {
        HttpAnswer answer = Answers.status(200).header("request-id", "r-1").body("{\"id\":\"x\"}");

        assertThat(reader.read(CoreQueries.ORGANIZATION, answer)
                        .fact("id", MemberType.TEXT)
                        .origin())
                .isEqualTo(new Origin("organization", "v1.0", "r-1"));
    }

    @Test
    void idsThatLookLikeAnythingElseAreLeftOut() {
        HttpAnswer answer =
                Answers.status(200).header("request-id", "<b>r-1</b>").body("{\"id\":\"x\"}");

        assertThat(reader.read(CoreQueries.ORGANIZATION, answer)
                        .fact("id", MemberType.TEXT)
                        .origin()
                        .requestId())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"value\":[]}", "{\"value\":null}", "{\"value\":[5]}", "{\"value\":{\"id\":\"x\"}}"})
    void answerWithoutTheResourceIsMalformed(String body) {
        assertThat(gap(Answers.json(200, body))).isEqualTo(Gap.of(Reason.MALFORMED, "HTTP 200 without the resource"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":[{\"id\":\"x\"", "{\"id\":\"x\"} {}", "[]", "\"text\"", "5", "{'id':1}", "   "})
    void answerThatIsNoJsonObjectIsMalformed(String body) {
        assertThat(gap(Answers.json(200, body))).isEqualTo(Gap.of(Reason.MALFORMED, "HTTP 200 with broken JSON"));
    }

    @Test
    void emptyAnswerIsMalformed() {
        assertThat(gap(Answers.status(204).body(""))).isEqualTo(Gap.of(Reason.MALFORMED, "HTTP 204 without a body"));
    }

    @Test
    void webPageIsMalformed() {
        assertThat(gap(Answers.html(200)))
                .isEqualTo(Gap.of(Reason.MALFORMED, "HTTP 200 with text/html instead of JSON"));
    }

    @Test
    void endlessAnswerIsMalformed() {
        assertThat(gap(Answers.status(200).body(new byte[HttpAnswer.MAX_BYTES + 1])))
                .isEqualTo(Gap.of(Reason.MALFORMED, "HTTP 200 with more than 10485760 bytes"));
    }

    @Test
    void deepNestingIsMalformed() {
        String deep = "{\"a\":".repeat(100_000);

        assertThat(gap(Answers.json(200, deep)).reason()).isEqualTo(Reason.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"403, Authorization_RequestDenied", "401, InvalidAuthenticationToken"})
    void refusalNamesThePermission(int status, String code) {
        assertThat(gap(Answers.error(status, code)))
                .isEqualTo(Gap.permissionDenied("Organization.Read.All", "HTTP " + status + " " + code));
    }

    @Test
    void refusalOfTheSwitchesNamesTheirPermission() {
        Reading reading =
                reader.read(CoreQueries.SYNCHRONIZATION, Answers.status(403).body(""));

        assertThat(reading.fact("id", MemberType.TEXT).whyUnreadable())
                .contains(Gap.permissionDenied("OnPremDirectorySynchronization.Read.All", "HTTP 403"));
    }

    @Test
    void pageThatRefusesIsNoMissingPermission() {
        assertThat(gap(Answers.html(403)))
                .isEqualTo(Gap.of(Reason.MALFORMED, "HTTP 403 with text/html instead of JSON"));
    }

    @Test
    void throttlingKeepsTheTimeToWait() {
        HttpAnswer answer = Answers.status(429).header("Retry-After", "17").body("");

        assertThat(gap(answer)).isEqualTo(Gap.throttled(Duration.ofSeconds(17), "HTTP 429"));
    }

    @Test
    void throttlingMayNameADate() {
        HttpAnswer answer = Answers.status(429)
                .header("Retry-After", "Sun, 22 Nov 2026 12:00:05 GMT")
                .body("");

        assertThat(gap(answer)).isEqualTo(Gap.throttled(Duration.ofSeconds(5), "HTTP 429"));
    }

    @Test
    void throttlingMayNameNoTime() {
        assertThat(gap(Answers.error(429, "TooManyRequests")))
                .isEqualTo(Gap.throttled(null, "HTTP 429 TooManyRequests"));
    }

    @Test
    void brokenServiceIsUnreachable() {
        assertThat(gap(Answers.html(502))).isEqualTo(Gap.of(Reason.UNREACHABLE, "HTTP 502"));
    }

    @Test
    void serviceThatAsksForPatienceIsUnreachableForSoLong() {
        HttpAnswer answer = Answers.status(503).header("Retry-After", "3").body("");

        assertThat(gap(answer)).isEqualTo(new Gap(Reason.UNREACHABLE, "HTTP 503", null, Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "404, GLOBAL, NOT_RETURNED",
        "404, CHINA, NOT_RETURNED",
        "400, GLOBAL, NOT_RETURNED",
        "400, CHINA, NOT_AVAILABLE_IN_CLOUD",
        "400, US_GOV_L5, NOT_AVAILABLE_IN_CLOUD",
        "409, GLOBAL, MALFORMED",
        "302, GLOBAL, MALFORMED"
    })
    void otherAnswersAreNoFacts(int status, GraphCloud cloud, Reason expected) {
        Reading reading =
                new AnswerReader(cloud, NOON).read(CoreQueries.ORGANIZATION, Answers.error(status, "Some_Code"));

        assertThat(reading.fact("id", MemberType.TEXT).whyUnreadable())
                .contains(Gap.of(expected, "HTTP " + status + " Some_Code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"denied\"}",
                "{\"error\":null}",
                "{\"error\":{\"code\":\"no code, a s3cret\"}}",
                "{\"error\":{\"code\":7}}",
                "{",
                ""
            })
    void oddErrorsStillHaveTheirStatus(String body) {
        assertThat(gap(Answers.json(404, body)).detail()).isIn("HTTP 404", "HTTP 404 7");
    }

    @Test
    void silenceOfTheNetworkIsUnreachable() {
        Reading reading = reader.read(CoreQueries.ORGANIZATION, new ConnectException("Connection refused"));

        assertThat(reading.fact("id", MemberType.TEXT).whyUnreadable())
                .contains(Gap.of(Reason.UNREACHABLE, "the connection was refused"));
    }

    private Gap gap(HttpAnswer answer) {
        return reader.read(CoreQueries.ORGANIZATION, answer)
                .fact("id", MemberType.TEXT)
                .whyUnreadable()
                .orElseThrow();
    }
}
