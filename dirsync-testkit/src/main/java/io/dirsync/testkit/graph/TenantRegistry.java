package io.dirsync.testkit.graph;

import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.TenantState;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The tenants that there are now, each under its GUID and all of its domains. Safe for use by several threads. */
final class TenantRegistry {

    /** A message that lists thousands of tenants helps nobody. */
    private static final int MOST_LISTED = 20;

    private final Clock clock;
    private final Map<String, TenantState> byGuid = new ConcurrentHashMap<>();
    private final Map<String, String> guidByDomain = new ConcurrentHashMap<>();

    TenantRegistry(Clock clock) {
        this.clock = clock;
    }

    synchronized void register(FakeTenant tenant) {
        TenantState state = tenant.stateAt(clock.instant());
        for (VerifiedDomain domain : state.domains()) {
            find(domain.name()).filter(other -> !sameTenant(state, other)).ifPresent(other -> {
                throw new IllegalArgumentException(
                        "The domain " + domain.name() + " of " + tenant + " belongs to the registered tenant "
                                + other.identity().id());
            });
        }
        put(state);
    }

    /** Puts a tenant in the place of that of the same GUID. */
    synchronized void put(TenantState state) {
        String guid = key(state.identity().guid());
        TenantState before = byGuid.put(guid, state);
        if (before != null) {
            guidByDomain.keySet().removeAll(domains(before));
        }
        domains(state).forEach(domain -> guidByDomain.put(domain, guid));
    }

    Optional<TenantState> find(String address) {
        String key = key(address);
        return Optional.ofNullable(byGuid.get(guidByDomain.getOrDefault(key, key)));
    }

    /** All tenants, by domain. */
    List<TenantState> all() {
        return byGuid.values().stream()
                .sorted(Comparator.comparing(state -> state.identity().id()))
                .toList();
    }

    /** A tenant that must be there. */
    TenantState state(TenantId tenant) {
        return find(tenant.value())
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no tenant " + tenant + ". Registered tenants: " + this));
    }

    /** The GUID of a tenant that must be there. */
    String registered(FakeTenant tenant) {
        return find(tenant.guid().value())
                .map(state -> state.identity().guid())
                .orElseThrow(
                        () -> new IllegalArgumentException(tenant + " is not registered. Registered tenants: " + this));
    }

    /** Changes a tenant, if it is still there. */
    synchronized void update(String guid, UnaryOperator<TenantState> change) {
        byGuid.computeIfPresent(guid, (key, state) -> change.apply(state));
    }

    synchronized void clear() {
        byGuid.clear();
        guidByDomain.clear();
    }

    @Override
    public String toString() {
        if (byGuid.isEmpty()) {
            return "none";
        }
        String names = byGuid.values().stream()
                .map(state -> state.identity().id().value())
                .sorted()
                .limit(MOST_LISTED)
                .collect(Collectors.joining(", "));
        return byGuid.size() > MOST_LISTED ? names + " and " + (byGuid.size() - MOST_LISTED) + " more" : names;
    }

    private static Set<String> domains(TenantState state) {
        Set<String> domains = new LinkedHashSet<>();
        domains.add(key(state.identity().id().value()));
        state.domains().forEach(domain -> domains.add(key(domain.name())));
        return domains;
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static boolean sameTenant(TenantState one, TenantState other) {
        return one.identity().guid().equals(other.identity().guid());
    }
}
