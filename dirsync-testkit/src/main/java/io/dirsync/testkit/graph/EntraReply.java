package io.dirsync.testkit.graph;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes answers in the shape of Entra: errors flat, with the AADSTS code in the text. */
final class EntraReply {

    private static final String CONTENT_TYPE = "application/json; charset=utf-8";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Clock clock;

    EntraReply(Clock clock) {
        this.clock = clock;
    }

    Answer.Content ok(Map<String, ?> body) {
        return answer(200, body, UUID.randomUUID().toString());
    }

    Answer.Content error(Ask ask, EntraProblem problem) {
        String trace = UUID.randomUUID().toString();
        String correlation = ask.header("client-request-id")
                .orElseGet(() -> UUID.randomUUID().toString());
        String timestamp = TIMESTAMP.format(clock.instant());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", problem.error());
        body.put(
                "error_description",
                "AADSTS" + problem.code() + ": " + problem.text() + " Trace ID: " + trace + " Correlation ID: "
                        + correlation + " Timestamp: " + timestamp);
        body.put("error_codes", List.of(problem.code()));
        body.put("timestamp", timestamp);
        body.put("trace_id", trace);
        body.put("correlation_id", correlation);
        body.put("error_uri", ask.base() + "/error?code=" + problem.code());
        if (problem.suberror() != null) {
            body.put("suberror", problem.suberror());
        }
        if (problem.claims() != null) {
            body.put("claims", problem.claims());
        }
        return answer(problem.status(), body, trace);
    }

    private static Answer.Content answer(int status, Map<String, ?> body, String requestId) {
        return Answer.Content.of(status, CONTENT_TYPE, Json.write(body))
                .with("x-ms-request-id", requestId)
                .with("x-ms-ests-server", "fake")
                .with("Cache-Control", "no-store, no-cache")
                .with("Pragma", "no-cache");
    }
}
