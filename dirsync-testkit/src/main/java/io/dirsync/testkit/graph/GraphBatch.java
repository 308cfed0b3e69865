package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code $batch}: every request in it as if it had come alone, scripted faults and throttling included.
 *
 * <p>The answers come back last one first, because Graph promises no order.
 */
final class GraphBatch {

    private static final Set<String> HEADERS =
            Set.of("Cache-Control", "x-ms-resource-unit", "OData-Version", "Content-Type", "Retry-After");

    private final GraphReply reply;
    private final Function<Ask, Answer> single;

    GraphBatch(GraphReply reply, Function<Ask, Answer> single) {
        this.reply = reply;
        this.single = single;
    }

    static boolean isFor(Ask ask) {
        List<String> path = ask.segments();
        return ask.method().equals("POST")
                && path.size() == 2
                && ApiVersion.ofSegment(path.get(0)).isPresent()
                && path.get(1).equals("$batch");
    }

    Answer.Content answer(Ask ask) {
        Set<String> failed = new HashSet<>();
        List<Map<String, @Nullable Object>> responses = new ArrayList<>();
        for (BatchItem item : BatchRequest.of(ask.body()).items()) {
            boolean isBlocked = item.dependsOn().stream().anyMatch(failed::contains);
            Answer.Content answer = isBlocked ? reply.error(ask, GraphProblem.failedDependency()) : answer(ask, item);
            if (answer.status() >= 400) {
                failed.add(item.key());
            }
            responses.add(response(item.id(), answer));
        }
        Collections.reverse(responses);
        return reply.ok(ask, Map.of("responses", responses));
    }

    private Answer.Content answer(Ask ask, BatchItem item) {
        if (item.lacksContentType()) {
            return reply.error(
                    ask,
                    GraphProblem.badRequest(
                            "Write request id : " + item.id() + " does not contain Content-Type header or body."));
        }
        if (item.url().matches("[A-Za-z]+:.*")) {
            return reply.error(ask, GraphProblem.badRequest("Invalid request URI: it must be relative."));
        }
        String path = item.url().startsWith("/") ? item.url() : "/" + item.url();
        String first = path.split("[/?]", 3)[1];
        if (ApiVersion.ofSegment(first).isPresent()) {
            return reply.error(ask, GraphProblem.noSuchSegment(first));
        }
        Answer answer = single.apply(ask.inner(item.method(), path, item.headers(), item.body()));
        return answer instanceof Answer.Content content ? content : reply.error(ask, GraphProblem.ofStatus(504));
    }

    private static Map<String, @Nullable Object> response(String id, Answer.Content answer) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.keySet().retainAll(HEADERS);
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put("id", id);
        response.put("status", answer.status());
        response.put("headers", headers);
        if (!answer.body().isEmpty()) {
            response.put("body", body(answer));
        }
        return response;
    }

    private static Object body(Answer.Content answer) {
        JsonNode tree = GraphJson.read(answer.body());
        return tree.isMissingNode() ? answer.body() : tree;
    }
}
