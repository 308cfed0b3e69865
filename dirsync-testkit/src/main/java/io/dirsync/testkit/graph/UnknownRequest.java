package io.dirsync.testkit.graph;

import java.util.List;
import java.util.stream.IntStream;

/** What Graph says about a request that nobody serves. */
final class UnknownRequest {

    private UnknownRequest() {}

    static GraphProblem problem(Ask ask, ResourceCatalogue catalogue) {
        List<String> path = ask.segments();
        if (ApiVersion.ofSegment(path.get(0)).isEmpty()) {
            return GraphProblem.badRequest("Invalid version: " + path.get(0));
        }
        if (ResourcePath.of(ask, catalogue).isEmpty()) {
            return GraphProblem.noSuchSegment(unknownSegment(path.subList(1, path.size()), catalogue));
        }
        return ask.method().equals("GET")
                ? GraphProblem.unsupportedQuery("Unsupported query.")
                : GraphProblem.methodNotAllowed();
    }

    /** The first one up to which no served path goes. */
    private static String unknownSegment(List<String> path, ResourceCatalogue catalogue) {
        List<PathSegment> asked = PathSegment.all(path);
        int known = IntStream.rangeClosed(1, asked.size())
                .filter(length -> catalogue.all().stream()
                        .anyMatch(resource -> resource.set().path().entity().beginsLike(asked.subList(0, length))))
                .max()
                .orElse(0);
        return asked.isEmpty()
                ? ""
                : asked.get(Math.min(known, asked.size() - 1)).text();
    }
}
