package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers one request for a resource with what the tenant has there. */
final class ResourceReader {

    private final Ask ask;
    private final ResourcePath path;
    private final Reading reading;
    private final EntitySet set;
    private final Selection selection;
    private final Optional<Set<String>> shown;

    ResourceReader(Ask ask, ResourcePath path, TenantState tenant) {
        this.ask = ask;
        this.path = path;
        this.set = path.resource().set();
        this.shown = set.reading().shownTo(tenant.grants(), false);
        this.selection = Selection.of(ask);
        this.reading = new Reading(tenant, path.version(), Parents.of(path, tenant));
        selection.check(set, path.version());
    }

    Map<String, @Nullable Object> read() {
        return path.target() == ResourcePath.Target.ENTITY ? entity(path.key()) : collection();
    }

    private Map<String, @Nullable Object> collection() {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("@odata.context", context());
        body.put(
                "value",
                path.resource().entities(reading).stream().map(this::visible).toList());
        return body;
    }

    private Map<String, @Nullable Object> entity(@Nullable Key key) {
        Map<String, @Nullable Object> entity = key == null
                ? path.resource().entities(reading).get(0)
                : path.resource().entity(reading, key).orElseThrow(() -> GraphProblem.noSuchObject(key.value()));
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("@odata.context", context() + "/$entity");
        body.putAll(visible(entity));
        return body;
    }

    private Map<String, @Nullable Object> visible(Map<String, @Nullable Object> entity) {
        Map<String, @Nullable Object> chosen = selection.of(entity, set, path.version());
        shown.ifPresent(names -> chosen.replaceAll((name, value) -> names.contains(name) ? value : null));
        return chosen;
    }

    private String context() {
        String what = set.context().isEmpty() ? path.text() : set.context();
        return ask.base() + "/" + path.version().segment() + "/$metadata#" + what + selection.context();
    }
}
