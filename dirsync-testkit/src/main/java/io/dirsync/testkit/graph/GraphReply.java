package io.dirsync.testkit.graph;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes answers in the shape of Graph: request ids, diagnostics, and errors as an object. */
final class GraphReply {

    private static final String CONTENT_TYPE =
            "application/json;odata.metadata=minimal;odata.streaming=true;" + "IEEE754Compatible=false;charset=utf-8";
    private static final String DIAGNOSTIC = "{\"ServerInfo\":{\"DataCenter\":\"Fake Graph\",\"Slice\":\"E\","
            + "\"Ring\":\"1\",\"ScaleUnit\":\"000\",\"RoleInstance\":\"FAKE0001\"}}";
    private static final String GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

    private final Clock clock;

    GraphReply(Clock clock) {
        this.clock = clock;
    }

    Answer.Content ok(Ask ask, Map<String, @Nullable Object> body) {
        return new Ids(ask).on(200, body);
    }

    Answer.Content error(Ask ask, GraphProblem problem) {
        Ids ids = new Ids(ask);
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        inner.put("date", date());
        inner.put("request-id", ids.request());
        inner.put("client-request-id", ids.client());
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("code", problem.code());
        error.put("message", problem.text());
        error.put("innerError", inner);
        Answer.Content answer = ids.on(problem.status(), Map.of("error", error));
        return problem.status() == 401 ? answer.with("WWW-Authenticate", challenge(ask)) : answer;
    }

    /** The id of the service and that of the client, who gets the former back if it gave none. */
    private record Ids(String request, String client) {

        Ids(Ask ask) {
            this(ask, UUID.randomUUID().toString());
        }

        private Ids(Ask ask, String request) {
            this(request, ask.header("client-request-id").orElse(request));
        }

        Answer.Content on(int status, Map<String, ?> body) {
            return Answer.Content.of(status, CONTENT_TYPE, GraphJson.write(body))
                    .with("request-id", request)
                    .with("client-request-id", client)
                    .with("x-ms-ags-diagnostic", DIAGNOSTIC)
                    .with("x-ms-resource-unit", "1")
                    .with("OData-Version", "4.0")
                    .with("Cache-Control", "no-cache");
        }
    }

    private String date() {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    private static String challenge(Ask ask) {
        String login = MicrosoftCloud.of(ask.host())
                .map(cloud -> "https://" + cloud.preferredLoginHost())
                .orElse(ask.base());
        return "Bearer realm=\"\", authorization_uri=\"" + login + "/common/oauth2/authorize\", client_id=\""
                + GRAPH_APP_ID + "\"";
    }
}
