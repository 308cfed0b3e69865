package io.dirsync.rule;

import io.dirsync.finding.RuleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Snapshots on which the built-in rules speak: for each rule the smallest change of a healthy tenant, and further ones
 * where the rule can weigh the matter differently or recommend something else.
 */
@NullMarked
public final class Triggers {

    private static final List<Trigger> ALL = Stream.of(
                    StateTriggers.all(),
                    ObjectTriggers.all(),
                    TenantTriggers.all(),
                    CloudSyncTriggers.all(),
                    ServerTriggers.all())
            .flatMap(triggers -> triggers)
            .toList();

    private Triggers() {}

    /** Every trigger, those of one rule beside each other. */
    public static List<Trigger> all() {
        return List.copyOf(ALL);
    }

    /** The first trigger of each rule that has one, on which the rule speaks with its own severity. */
    public static Map<RuleId, Trigger> first() {
        return ALL.stream()
                .collect(Collectors.toMap(Trigger::id, trigger -> trigger, (first, more) -> first, LinkedHashMap::new));
    }
}
