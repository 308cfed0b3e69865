package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.DeletionPrevention;
import io.dirsync.snapshot.Fact;
import java.util.Locale;

/** Reads {@code synchronizationPreventionType}, in any case of letters. */
final class PreventionType implements MemberType<DeletionPrevention.Type> {

    @Override
    public Fact<DeletionPrevention.Type> read(JsonNode value, Member at) {
        if (!value.isTextual()) {
            return at.malformed("a kind of prevention");
        }
        return at.known(
                switch (value.textValue().toLowerCase(Locale.ROOT)) {
                    case "disabled" -> DeletionPrevention.Type.DISABLED;
                    case "enabledforcount" -> DeletionPrevention.Type.ENABLED_FOR_COUNT;
                    case "enabledforpercentage" -> DeletionPrevention.Type.ENABLED_FOR_PERCENTAGE;
                    default -> DeletionPrevention.Type.UNKNOWN;
                });
    }
}
