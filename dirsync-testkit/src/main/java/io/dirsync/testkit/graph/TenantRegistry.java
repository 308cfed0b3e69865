package io.dirsync.testkit.graph;

import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.TenantState;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The tenants that there are now. Safe for use by several threads. */
final class TenantRegistry {

    private final Clock clock;
    private final Map<String, TenantState> byGuid = new ConcurrentHashMap<>();

    TenantRegistry(Clock clock) {
        this.clock = clock;
    }

    void register(FakeTenant tenant) {
        TenantState state = tenant.stateAt(clock.instant());
        for (VerifiedDomain domain : state.domains()) {
            find(domain.name()).filter(other -> !sameTenant(state, other)).ifPresent(other -> {
                throw new IllegalArgumentException(
                        "The domain " + domain.name() + " of " + tenant + " belongs to the registered tenant "
                                + other.identity().id());
            });
        }
        byGuid.put(state.identity().guid(), state);
    }

    Optional<TenantState> find(String address) {
        TenantState exact = byGuid.get(address.toLowerCase(Locale.ROOT));
        if (exact != null) {
            return Optional.of(exact);
        }
        return byGuid.values().stream()
                .filter(state -> state.answersTo(address))
                .findFirst();
    }

    /** Changes a tenant, if it is still there. */
    void update(String guid, UnaryOperator<TenantState> change) {
        byGuid.computeIfPresent(guid, (key, state) -> change.apply(state));
    }

    void clear() {
        byGuid.clear();
    }

    @Override
    public String toString() {
        return byGuid.isEmpty()
                ? "none"
                : byGuid.values().stream()
                        .map(state -> state.identity().id().value())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static boolean sameTenant(TenantState one, TenantState other) {
        return one.identity().guid().equals(other.identity().guid());
    }
}
