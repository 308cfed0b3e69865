package io.dirsync.testkit.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a path names one entity of a set: by its id, or by an alternate key such as {@code appId='..'}. */
record Key(String property, String value) {

    static final String ID = "id";

    static Key id(String value) {
        return new Key(ID, value);
    }

    boolean isId() {
        return property.equals(ID);
    }

    /** GUIDs and domain names are the same in any case of letters. */
    boolean fits(Map<String, @Nullable Object> entity) {
        return value.equalsIgnoreCase(String.valueOf(entity.get(property)));
    }
}
