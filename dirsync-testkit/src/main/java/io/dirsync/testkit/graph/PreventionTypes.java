package io.dirsync.testkit.graph;

import io.dirsync.snapshot.DeletionPrevention;
import java.util.Map;
import java.util.Optional;

/** The members of {@code onPremisesDirectorySynchronizationDeletionPreventionType}, as Graph spells them. */
final class PreventionTypes {

    /** A member that no client knows yet. */
    private static final String NEW = "somethingNew";

    private static final Map<String, DeletionPrevention.Type> BY_WORD = Map.of(
            "disabled", DeletionPrevention.Type.DISABLED,
            "enabledForCount", DeletionPrevention.Type.ENABLED_FOR_COUNT,
            "enabledForPercentage", DeletionPrevention.Type.ENABLED_FOR_PERCENTAGE);

    private PreventionTypes() {}

    static String word(DeletionPrevention.Type type) {
        return BY_WORD.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NEW);
    }

    /** Empty when Graph has no such member. */
    static Optional<DeletionPrevention.Type> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
