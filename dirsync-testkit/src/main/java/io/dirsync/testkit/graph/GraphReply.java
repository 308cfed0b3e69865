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

    private static final String DIAGNOSTIC = "{\"ServerInfo\":{\"DataCenter\":\"Fake Graph\",\"Slice\":\"E\","
            + "\"Ring\":\"1\",\"ScaleUnit\":\"000\",\"RoleInstance\":\"FAKE0001\"}}";
    private static final String GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

    private final Clock clock;

    GraphReply(Clock clock) {
        this.clock = clock;
    }

    Answer.Content ok(Ask ask, Map<String, @Nullable Object> body) {
        return Ids.of(ask, clock).on(json(ask, 200, body)).with("OData-Version", "4.0");
    }

    /** A number alone, as counts are sent. */
    Answer.Content text(Ask ask, String text) {
        return Ids.of(ask, clock).on(Answer.Content.of(200, "text/plain", text)).with("OData-Version", "4.0");
    }

    Answer.Content noContent(Ask ask) {
        return Ids.of(ask, clock).on(new Answer.Content(204, Map.of(), ""));
    }

    Answer.Content error(Ask ask, GraphProblem problem) {
        Ids ids = Ids.of(ask, clock);
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("code", problem.code());
        error.put("message", problem.text());
        error.put("innerError", inner(ids, problem));
        Answer.Content answer = ids.on(json(ask, problem.status(), Map.of("error", error)));
        return switch (problem.status()) {
            case 401 -> answer.with("WWW-Authenticate", challenge(ask));
            case 429 -> problem.charge().map(charge -> charge.on(answer)).orElse(answer);
            default -> answer;
        };
    }

    private Map<String, @Nullable Object> inner(Ids ids, GraphProblem problem) {
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        if (problem.status() == 429) {
            inner.put("code", "429");
            inner.put("message", "Please retry after");
            inner.put("status", "429");
        }
        inner.put("date", date());
        inner.put("request-id", ids.request());
        inner.put("client-request-id", ids.client());
        return inner;
    }

    private static Answer.Content json(Ask ask, int status, Map<String, ?> body) {
        return Answer.Content.of(status, MetadataLevel.of(ask).contentType(), GraphJson.write(body));
    }

    /** The id of the service, that of the client, who gets the former back if it gave none, and the date. */
    private record Ids(String request, String client, String date) {

        static Ids of(Ask ask, Clock clock) {
            String request = UUID.randomUUID().toString();
            String date =
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC));
            return new Ids(request, ask.header("client-request-id").orElse(request), date);
        }

        Answer.Content on(Answer.Content answer) {
            return answer.with("request-id", request)
                    .with("client-request-id", client)
                    .with("x-ms-ags-diagnostic", DIAGNOSTIC)
                    .with("x-ms-resource-unit", "1")
                    .with("Cache-Control", "no-cache")
                    .with("Date", date);
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
