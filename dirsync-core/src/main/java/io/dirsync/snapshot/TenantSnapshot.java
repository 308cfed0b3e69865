package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was read about a tenant, at one instant.
 *
 * <p>The instant of capture is the only time that judgement knows: every age is the distance from an event to it, so a
 * stored snapshot gives the same report for ever. Immutable and safe for use by several threads.
 *
 * @param tenant the tenant as the caller named it
 * @param capturedAt when the facts were read
 * @param profile who the tenant says it is
 * @param directorySync synchronization of objects
 * @param passwordSync synchronization of password hashes
 * @param domains the tenant's domains
 * @param features the switches of directory synchronization
 */
public record TenantSnapshot(
        TenantId tenant,
        Instant capturedAt,
        TenantProfile profile,
        DirectorySync directorySync,
        PasswordSync passwordSync,
        Domains domains,
        SyncFeatures features) {

    /** Checks that no component is null. */
    public TenantSnapshot {
        requireNonNull(tenant, "tenant");
        requireNonNull(capturedAt, "capturedAt");
        requireNonNull(profile, "profile");
        requireNonNull(directorySync, "directorySync");
        requireNonNull(passwordSync, "passwordSync");
        requireNonNull(domains, "domains");
        requireNonNull(features, "features");
    }

    /**
     * Starts a snapshot in which nothing was requested.
     *
     * @param tenant the tenant as the caller named it
     * @param capturedAt when the facts are read
     * @return a builder, not safe for use by several threads
     */
    public static Builder builder(TenantId tenant, Instant capturedAt) {
        return new Builder(tenant, capturedAt);
    }

    /**
     * Starts a snapshot with the facts of this one.
     *
     * @return a builder, not safe for use by several threads
     */
    public Builder toBuilder() {
        return builder(tenant, capturedAt)
                .profile(profile)
                .directorySync(directorySync)
                .passwordSync(passwordSync)
                .domains(domains)
                .features(features);
    }

    /**
     * How long before the capture something happened.
     *
     * @param event when it happened
     * @return the elapsed time; negative if the event lies after the capture
     */
    public Duration ageOf(Instant event) {
        return Duration.between(event, capturedAt);
    }

    /**
     * Every fact of the snapshot under its stable name.
     *
     * @return the facts, grouped by subject, always in the same order
     */
    public List<NamedFact> facts() {
        return Stream.of(
                        profile.facts(), directorySync.facts(), passwordSync.facts(), domains.facts(), features.facts())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The facts that the caller asked for and did not get.
     *
     * @return the facts whose gap was suffered, in the order of {@link #facts()}
     */
    public List<NamedFact> sufferedGaps() {
        return facts().stream()
                .filter(named -> named.fact()
                        .whyUnreadable()
                        .filter(gap -> !gap.isChosen())
                        .isPresent())
                .toList();
    }

    /** Collects the facts of a snapshot; what is not set was not requested. Not safe for use by several threads. */
    public static final class Builder {

        private final TenantId tenant;
        private final Instant capturedAt;
        private TenantProfile profile = TenantProfile.notRequested();
        private DirectorySync directorySync = DirectorySync.notRequested();
        private PasswordSync passwordSync = PasswordSync.notRequested();
        private Domains domains = Domains.notRequested();
        private SyncFeatures features = SyncFeatures.notRequested();

        private Builder(TenantId tenant, Instant capturedAt) {
            this.tenant = requireNonNull(tenant, "tenant");
            this.capturedAt = requireNonNull(capturedAt, "capturedAt");
        }

        /**
         * Sets who the tenant says it is.
         *
         * @param value the profile
         * @return this builder
         */
        public Builder profile(TenantProfile value) {
            profile = requireNonNull(value, "profile");
            return this;
        }

        /**
         * Sets the facts about synchronization of objects.
         *
         * @param value the facts
         * @return this builder
         */
        public Builder directorySync(DirectorySync value) {
            directorySync = requireNonNull(value, "directorySync");
            return this;
        }

        /**
         * Sets the facts about synchronization of password hashes.
         *
         * @param value the facts
         * @return this builder
         */
        public Builder passwordSync(PasswordSync value) {
            passwordSync = requireNonNull(value, "passwordSync");
            return this;
        }

        /**
         * Sets the domains.
         *
         * @param value the domains
         * @return this builder
         */
        public Builder domains(Domains value) {
            domains = requireNonNull(value, "domains");
            return this;
        }

        /**
         * Sets the switches.
         *
         * @param value the switches
         * @return this builder
         */
        public Builder features(SyncFeatures value) {
            features = requireNonNull(value, "features");
            return this;
        }

        /**
         * Finishes the snapshot.
         *
         * @return the snapshot; the builder may be used further without changing it
         */
        public TenantSnapshot build() {
            return new TenantSnapshot(tenant, capturedAt, profile, directorySync, passwordSync, domains, features);
        }
    }
}
