package io.dirsync.testkit.graph;

import io.dirsync.testkit.graph.ResourcePath.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a request for a resource asks for out of a tenant. */
final class ResourceReader {

    /** A page of less costs less. */
    private static final int CHEAP_PAGE = 20;

    private final Ask ask;
    private final ResourcePath path;
    private final Reading reading;
    private final QueryOptions options;
    private final EntityView view;
    private final SkipTokens tokens;

    /** What all reads have in common. */
    record Context(ResourceCatalogue catalogue, SkipTokens tokens) {}

    ResourceReader(Ask ask, ResourcePath path, Caller caller, Context context) {
        this.ask = ask;
        this.path = path;
        this.tokens = context.tokens();
        this.options = QueryOptions.of(ask, path);
        EntitySet set = path.resource().set();
        Optional<Set<String>> shown = set.reading().shownTo(caller);
        this.reading = context.catalogue().reading(path, caller.tenant());
        this.view = new EntityView(path.resource(), reading, options, shown, MetadataLevel.of(ask));
    }

    /** In resource units, by what Graph says of reads in general. */
    int cost() {
        int cost = path.resource().set().cost()
                + (options.expansion().isEmpty() ? 0 : 1)
                - (options.selection().names().isPresent() ? 1 : 0)
                - (options.top().isPresent() && options.top().get() < CHEAP_PAGE ? 1 : 0);
        return Math.max(1, cost);
    }

    /** The number of entities; {@link Target#COUNT} only. */
    long count() {
        if (!QueryOptions.isEventual(ask)) {
            throw GraphProblem.requestBadRequest("$count is not currently supported.");
        }
        return Page.count(path.resource().entities(reading), options.filter());
    }

    Map<String, @Nullable Object> read() {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        if (path.target() == Target.ENTITY) {
            body.put("@odata.context", context() + (path.key() == null ? "" : "/$entity"));
            body.putAll(view.of(path.checkedEntity(reading)));
        } else {
            body.put("@odata.context", context());
            putPage(body);
        }
        body.keySet().removeIf(name -> name.startsWith("@") && !view.level().keeps(name));
        return body;
    }

    private void putPage(Map<String, @Nullable Object> body) {
        List<Map<String, @Nullable Object>> all = path.resource().entities(reading);
        int from = tokens.index(ask, reading.tenant());
        Page page = Page.of(
                all, options.filter(), new Page.Extent(from, options.top().orElse(Page.SIZE)));
        if (options.count() && from == 0 && QueryOptions.isEventual(ask)) {
            body.put("@odata.count", Page.count(all, options.filter()));
        }
        page.next().ifPresent(index -> body.put("@odata.nextLink", tokens.nextLink(ask, reading.tenant(), index)));
        body.put("value", page.entities().stream().map(view::of).toList());
    }

    private String context() {
        String special = path.resource().set().context();
        return ask.base() + "/" + path.version().segment() + "/$metadata#" + (special.isEmpty() ? path.text() : special)
                + view.context();
    }
}
