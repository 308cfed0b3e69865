package io.dirsync.testkit.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which permissions open a resource, and what too little gives.
 *
 * @param permissions any of them is enough; the least one stands first
 * @param glimpse what shows some properties and null for the others
 * @param refusal what those get who have none of all that
 * @param delegatedOnly whether it stays shut for applications that come without a user
 */
record Gate(Set<String> permissions, Optional<Glimpse> glimpse, Refusal refusal, boolean delegatedOnly) {

    /** What the service does about too little permission. */
    enum Refusal {
        FORBIDDEN,
        /** Jobs answer so, although the token is good: Graph says 401 "unknown error" there. */
        UNAUTHORIZED
    }

    /** Permissions that open a resource to the given properties only. */
    record Glimpse(Set<String> permissions, Set<String> properties) {}

    /** Opened by any of the permissions; 403 without. */
    static Gate of(String least, String... others) {
        Set<String> permissions = new LinkedHashSet<>(List.of(least));
        permissions.addAll(List.of(others));
        return new Gate(permissions, Optional.empty(), Refusal.FORBIDDEN, false);
    }

    /** The same gate, which shows some properties, and null for all others, to those with lesser permissions. */
    Gate orNulls(Set<String> lesser, Set<String> shown) {
        return new Gate(permissions, Optional.of(new Glimpse(lesser, shown)), refusal, delegatedOnly);
    }

    /** The same gate, which answers 401 to those who have too little. */
    Gate orUnauthorized() {
        return new Gate(permissions, glimpse, Refusal.UNAUTHORIZED, delegatedOnly);
    }

    /** The same gate, which opens to users only. */
    Gate forUsersOnly() {
        return new Gate(permissions, glimpse, refusal, true);
    }

    /** Which properties to show; empty for all of them. Throws what the service answers when it is none. */
    Optional<Set<String>> shownTo(Caller caller) {
        if (delegatedOnly && !caller.isUser()) {
            throw problem();
        }
        Set<String> names = caller.permissions().names();
        if (names.stream().anyMatch(permissions::contains)) {
            return Optional.empty();
        }
        Set<String> shown = glimpse.filter(lesser -> names.stream().anyMatch(lesser.permissions()::contains))
                .map(Glimpse::properties)
                .orElseThrow(this::problem);
        return Optional.of(shown);
    }

    private GraphProblem problem() {
        return refusal == Refusal.FORBIDDEN ? GraphProblem.forbidden() : GraphProblem.unknownUnauthorized();
    }
}
