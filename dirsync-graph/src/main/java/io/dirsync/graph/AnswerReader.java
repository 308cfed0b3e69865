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
import org.jspecify.annotations.Nullable;

/** Tells what an answer of Microsoft Graph means. */
record AnswerReader(GraphCloud cloud, Clock clock) {

    Reading read(GraphResource resource, HttpAnswer answer) {
        Origin origin = resource.origin(answer.codeIn("request-id").orElse(null));
        if (!answer.isSuccess()) {
            return new Failed(refusal(resource, answer), origin, answer.status(), null);
        }
        return answer.json()
                .map(json -> received(json, answer, origin))
                .orElseGet(() -> malformed(answer, answer.whyNotJson(), origin));
    }

    Failed read(GraphResource resource, IOException failure) {
        ConnectionTrouble trouble = ConnectionTrouble.of(failure);
        Gap gap = Gap.of(reason(trouble), trouble.what());
        return new Failed(gap, resource.origin(null), Failed.NO_STATUS, failure);
    }

    /** A list of one, or the resource itself: the documentation promises the one and shows the other. */
    private static Reading received(ObjectNode json, HttpAnswer answer, Origin origin) {
        JsonNode resource = json.has("value") ? json.path("value").path(0) : json;
        return resource instanceof ObjectNode object && !object.isEmpty()
                ? new Received(object, origin)
                : malformed(answer, "HTTP " + answer.status() + " without the resource", origin);
    }

    private static Failed malformed(HttpAnswer answer, String detail, Origin origin) {
        return new Failed(Gap.of(Reason.MALFORMED, detail), origin, answer.status(), null);
    }

    private Gap refusal(GraphResource resource, HttpAnswer answer) {
        if (answer.isHtml() && answer.status() < 500) {
            // Microsoft Graph refuses in JSON; a page comes from something that stands between.
            return Gap.of(Reason.MALFORMED, answer.whyNotJson());
        }
        String detail = detail(answer);
        return switch (answer.status()) {
            case 401, 403 -> Gap.permissionDenied(resource.permission().value(), detail);
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
                .map(json -> json.path("error").path("code").asText())
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
