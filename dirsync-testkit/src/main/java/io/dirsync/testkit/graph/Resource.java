package io.dirsync.testkit.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.testkit.TenantState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of Graph that every tenant has: what it is called, who may read it, and what is there.
 *
 * <p>Says only what is true of the tenant. Permissions, selection, filters, pages and errors are the business of the
 * service. Without state, and safe for use by several threads.
 */
interface Resource {

    /** What does not depend on the tenant; the same object at every call. */
    EntitySet set();

    /**
     * All entities, always in the same order; they are asked for by index, so that a list may make them as it goes.
     *
     * <p>Values are null, text, {@link Boolean}, {@link Number}, {@link java.time.Instant}, or maps and lists of these.
     * Only declared properties may occur, besides annotations such as {@code @odata.type}. A declared one that is not
     * there is left out of the answer.
     */
    List<Map<String, @Nullable Object>> entities(Reading reading);

    /** The entity of a key. Worth its own code where there are many entities. */
    default Optional<Map<String, @Nullable Object>> entity(Reading reading, Key key) {
        return entities(reading).stream().filter(key::fits).findFirst();
    }

    /** The objects to which a declared navigation property of an entity leads: a list or a map of entities, or null. */
    default @Nullable Object related(Reading reading, Map<String, @Nullable Object> entity, String navigation) {
        throw new IllegalStateException(set() + " declares the navigation property " + navigation + " only");
    }

    /** The tenant after a change; only where {@link EntitySet.Builder#changedBy} opens it. */
    default TenantState changed(Reading reading, JsonNode change) {
        throw GraphProblem.methodNotAllowed();
    }
}
