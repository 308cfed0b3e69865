package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotSource;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.TenantSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fake tenants as a source of snapshots: the facts that Microsoft Graph would give, without HTTP and at once.
 *
 * <p>The ages of the tenants are counted from the creation of the source. Immutable but for its clock, and safe for use
 * by several threads.
 */
public final class FakeTenants implements SnapshotSource {

    private final Clock clock;
    private final List<TenantState> tenants;
    private final Reader reader;

    private FakeTenants(Clock clock, List<TenantState> tenants, Reader reader) {
        this.clock = clock;
        this.tenants = tenants;
        this.reader = reader;
    }

    /**
     * {@return a source over the given tenants that stands at {@link MutableClock#DEFAULT_START}}
     *
     * @param tenants the only tenants there are
     * @throws IllegalArgumentException if two of them share a domain
     */
    public static FakeTenants of(FakeTenant... tenants) {
        return at(MutableClock.create(), tenants);
    }

    /**
     * {@return a source over the given tenants that reads its time from a clock}
     *
     * @param clock says when a snapshot is taken; ages are counted from what it says now
     * @param tenants the only tenants there are
     * @throws IllegalArgumentException if two of them share a domain
     */
    public static FakeTenants at(Clock clock, FakeTenant... tenants) {
        Instant now = clock.instant();
        List<TenantState> states =
                Stream.of(tenants).map(tenant -> tenant.stateAt(now)).toList();
        checkAddresses(states);
        return new FakeTenants(clock, states, Reader.ofCore());
    }

    /** {@return the same tenants, read without the facts that only the beta version of Graph has} */
    public FakeTenants withoutBetaFacts() {
        return new FakeTenants(clock, tenants, reader.withoutBeta());
    }

    /** {@return the same tenants, read without what the permission for the switches of synchronization opens} */
    public FakeTenants withoutFeatures() {
        Set<Subject> fewer = EnumSet.copyOf(reader.wanted());
        fewer.removeAll(Set.of(Subject.SYNC_FEATURES, Subject.SYNC_CLIENT));
        return reading(fewer);
    }

    /**
     * {@return the same tenants, of which the given subjects are read and no others}
     *
     * @param subjects what to read; without {@link Subject#ORGANIZATION} there is no profile either
     */
    public FakeTenants reading(Set<Subject> subjects) {
        return new FakeTenants(clock, tenants, reader.of(subjects));
    }

    /** {@return the same tenants, of which everything is read that their permissions open} */
    public FakeTenants readingEverything() {
        return reading(Subject.everything());
    }

    /** {@return the same tenants, read for a signed-in user instead of by an application alone, which opens more} */
    public FakeTenants asSignedInUser() {
        return new FakeTenants(clock, tenants, reader.forUser());
    }

    /**
     * {@inheritDoc}
     *
     * @throws SnapshotException if there is no such tenant; the message lists those that there are
     */
    @Override
    public TenantSnapshot capture(TenantId tenant) {
        TenantState state = find(requireNonNull(tenant, "tenant"));
        return new Capture(state, reader, clock.instant()).of(tenant);
    }

    private TenantState find(TenantId tenant) {
        return tenants.stream()
                .filter(state -> state.answersTo(tenant.value()))
                .findFirst()
                .orElseThrow(() -> SnapshotException.because(
                                SnapshotException.Reason.TENANT_NOT_FOUND,
                                "There is no fake tenant " + tenant + ". Fake tenants: " + names(tenants)
                                        + ". Give it to FakeTenants.of(..).")
                        .build());
    }

    private static void checkAddresses(List<TenantState> states) {
        for (TenantState state : states) {
            List<TenantState> namesakes = states.stream()
                    .filter(other -> other.answersTo(state.identity().id().value()))
                    .toList();
            if (namesakes.size() > 1) {
                throw new IllegalArgumentException(
                        "Several fake tenants answer to " + state.identity().id() + ": " + names(namesakes));
            }
        }
    }

    private static String names(List<TenantState> states) {
        return states.isEmpty()
                ? "none"
                : states.stream().map(state -> state.identity().id().value()).collect(Collectors.joining(", "));
    }
}
