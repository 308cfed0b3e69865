package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.graph.Reading.Received;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Gap.Reason;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SnapshotException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what an answer of Microsoft Graph means. */
record AnswerReader(GraphCloud cloud, Clock clock) {

    static final String CHALLENGE = ", a claims challenge that the sign-in does not answer";

    /** What the logs say to a tenant without Microsoft Entra ID P1, with 403 or 400. */
    private static final String NOT_PREMIUM = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";

    private static final Pattern COUNT = Pattern.compile("\\d{1,18}");

    /** A resource of which there is one. */
    Reading read(GraphQuery query, HttpAnswer answer) {
        return read(query, answer, AnswerReader::one);
    }

    private Reading read(GraphQuery query, HttpAnswer answer, Function<ObjectNode, JsonNode> resource) {
        Origin origin = origin(query, answer);
        if (!answer.isSuccess()) {
            return new Failed(refusal(query, answer), origin, answer.status(), null);
        }
        return answer.json()
                .map(json -> received(resource.apply(json), answer, origin))
                .orElseGet(() -> malformed(answer, answer.whyNotJson(), origin));
    }

    /** A page of a list; one item that is no object makes all of them unusable. */
    PageReading page(GraphQuery query, HttpAnswer answer) {
        Reading page = read(query, answer, AnswerReader::whole);
        return page instanceof Received received ? Page.of(received, answer.status()) : (Failed) page;
    }

    /** A count, which comes as plain text. */
    CountReading count(GraphQuery query, HttpAnswer answer) {
        Origin origin = origin(query, answer);
        if (!answer.isSuccess()) {
            return new Failed(refusal(query, answer), origin, answer.status(), null);
        }
        // Some services put a byte order mark before the number.
        String text = answer.text().replace("\uFEFF", "").strip();
        return COUNT.matcher(text).matches()
                ? new CountReading.Counted(Long.parseLong(text), origin)
                : malformed(answer, "HTTP " + answer.status() + " without a count", origin);
    }

    Failed read(GraphQuery query, IOException failure) {
        ConnectionTrouble trouble = ConnectionTrouble.of(failure);
        Gap gap = Gap.of(reason(trouble), trouble.what());
        return new Failed(gap, query.origin(null), Failed.NO_STATUS, failure);
    }

    /** A list of one, or the resource itself: the documentation promises the one and shows the other. */
    private static JsonNode one(ObjectNode json) {
        return json.has("value") ? json.path("value").path(0) : json;
    }

    private static JsonNode whole(ObjectNode json) {
        return json;
    }

    private static Reading received(JsonNode resource, HttpAnswer answer, Origin origin) {
        return resource instanceof ObjectNode object && !object.isEmpty()
                ? new Received(object, origin)
                : malformed(answer, "HTTP " + answer.status() + " without the resource", origin);
    }

    private static Origin origin(GraphQuery query, HttpAnswer answer) {
        return query.origin(answer.codeIn("request-id").orElse(null));
    }

    private static Failed malformed(HttpAnswer answer, String detail, Origin origin) {
        return new Failed(Gap.of(Reason.MALFORMED, detail), origin, answer.status(), null);
    }

    private Gap refusal(GraphQuery query, HttpAnswer answer) {
        if (answer.isHtml() && answer.status() < 500) {
            // Microsoft Graph refuses in JSON; a page comes from something that stands between.
            return Gap.of(Reason.MALFORMED, answer.whyNotJson());
        }
        String detail = detail(answer);
        if (detail.endsWith(NOT_PREMIUM)) {
            return Gap.of(Reason.NOT_LICENSED, detail);
        }
        if (answer.claimsChallenge().isPresent()) {
            // No permission is missing. The sign-in did not give the token what Microsoft Graph asked for.
            return new Gap(Reason.PERMISSION_DENIED, detail + CHALLENGE, null, null);
        }
        return switch (answer.status()) {
            case 401, 403 -> Gap.permissionDenied(query.permission().value(), detail);
            case 404 -> Gap.of(Reason.NOT_RETURNED, detail);
            case 400 ->
                Gap.of(cloud == GraphCloud.GLOBAL ? Reason.NOT_RETURNED : Reason.NOT_AVAILABLE_IN_CLOUD, detail);
            case 429 -> Gap.throttled(retryAfter(answer), detail);
            default ->
                answer.status() >= 500
                        ? new Gap(Reason.UNREACHABLE, detail, null, retryAfter(answer))
                        : Gap.of(Reason.MALFORMED, detail);
        };
    }

    private @Nullable Duration retryAfter(HttpAnswer answer) {
        return RetryAfter.parse(answer.headers().get("Retry-After"), clock.instant())
                .orElse(null);
    }

    private static String detail(HttpAnswer answer) {
        Optional<String> code = answer.json()
                .map(json -> JsonText.of(json.path("error").path("code")))
                .filter(HttpAnswer::isCode);
        return "HTTP " + answer.status() + code.map(text -> " " + text).orElse("");
    }

    private static Reason reason(ConnectionTrouble trouble) {
        if (trouble == ConnectionTrouble.TIMED_OUT) {
            return Reason.TIMED_OUT;
        }
        return trouble.reason() == SnapshotException.Reason.UNREACHABLE ? Reason.UNREACHABLE : Reason.MALFORMED;
    }
}
