package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the entities whose keys stand in the middle of a path. */
final class Parents {

    private Parents() {}

    /** The ids by set; throws what Graph answers when one of them is not there. */
    static Map<String, String> of(ResourcePath path, TenantState tenant) {
        Map<String, String> ids = new LinkedHashMap<>();
        path.parents().forEach((set, key) -> ids.put(set, id(set, key, new Reading(tenant, path.version(), ids))));
        return ids;
    }

    private static String id(String set, Key key, Reading reading) {
        return ResourceCatalogue.at(set)
                .map(resource -> resource.entity(reading, key)
                        .map(entity -> String.valueOf(entity.get(Key.ID)))
                        .orElseThrow(() -> GraphProblem.noSuchObject(key.value())))
                .orElse(key.value());
    }
}
