package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was said of a {@link FakeTenant}, as data that can be written down and read back.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the domain under which the tenant was made; its GUID follows from it
 * @param displayName its name for people
 * @param domains its verified domains, at least one
 * @param directory synchronization of objects
 * @param passwords synchronization of password hashes
 * @param features switches; those that are not named are off
 * @param omitted the names of the Graph properties that the service leaves out
 * @param grants the names of the permissions that the tenant consented to
 * @param subjects everything else that is true of it
 */
public record TenantSheet(
        TenantId id,
        String displayName,
        List<VerifiedDomain> domains,
        Synchronization directory,
        Synchronization passwords,
        Map<SyncFeature, Boolean> features,
        Set<String> omitted,
        Set<String> grants,
        TenantSubjects subjects) {

    /**
     * One kind of synchronization.
     *
     * @param enabled whether it is on; null where the service answers null
     * @param last when something last arrived; null where the service answers null
     */
    public record Synchronization(
            @Nullable Boolean enabled, @Nullable Moment last) {

        private static Synchronization of(TenantState.Synchronization state, Instant since) {
            Instant last = state.last();
            return new Synchronization(
                    state.enabled(), last == null ? null : Moment.ago(Duration.between(last, since)));
        }
    }

    /** Copies the collections and checks what {@link FakeTenant} would check. */
    public TenantSheet {
        requireNonNull(displayName, "displayName");
        requireNonNull(directory, "directory");
        requireNonNull(passwords, "passwords");
        requireNonNull(subjects, "subjects");
        StartingPoint.checkDomain(requireNonNull(id, "id"));
        domains = List.copyOf(domains);
        if (domains.isEmpty()) {
            throw new IllegalArgumentException("A tenant has at least one domain, but " + id + " has none.");
        }
        EnumMap<SyncFeature, Boolean> switches = new EnumMap<>(SyncFeature.class);
        features.forEach((feature, on) -> switches.put(feature, requireNonNull(on, feature.property())));
        features = Collections.unmodifiableMap(switches);
        omitted = ordered(omitted);
        omitted.forEach(OmittableProperties::checked);
        grants = ordered(grants);
    }

    /**
     * {@return what was said of a tenant}
     *
     * @param tenant the tenant
     */
    public static TenantSheet of(FakeTenant tenant) {
        return tenant.draft.sheet();
    }

    /**
     * {@return what is true of a registered tenant}
     *
     * @param state the tenant; the times of its synchronization become ages, counted at its registration
     */
    public static TenantSheet of(TenantState state) {
        return new TenantSheet(
                state.identity().id(),
                state.identity().displayName(),
                state.domains(),
                Synchronization.of(state.directory(), state.since()),
                Synchronization.of(state.passwords(), state.since()),
                state.features(),
                state.omitted(),
                state.grants().names(),
                state.subjects());
    }

    /** {@return the tenant of which all this is said} */
    public FakeTenant tenant() {
        return new FakeTenant(TenantDraft.of(this));
    }

    private static Set<String> ordered(Set<String> names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }
}
