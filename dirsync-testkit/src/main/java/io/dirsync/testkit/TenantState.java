package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.CertificateValidity;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.TenantId;
import io.dirsync.snapshot.VerifiedDomain;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a fake tenant once its ages are counted from an instant: what the fakes read.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param identity who the tenant is
 * @param domains its verified domains, the initial one first
 * @param directory synchronization of objects
 * @param passwords synchronization of password hashes
 * @param features the value of every switch
 * @param omitted the names of the Graph properties that the service leaves out
 * @param grants what the tenant consented to
 * @param subjects everything else that is true of it
 * @param since the instant from which its ages are counted
 */
public record TenantState(
        Identity identity,
        List<VerifiedDomain> domains,
        Synchronization directory,
        Synchronization passwords,
        Map<SyncFeature, Boolean> features,
        Set<String> omitted,
        GrantedPermissions grants,
        TenantSubjects subjects,
        Instant since) {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /**
     * Who a tenant is.
     *
     * @param id the domain under which the test knows it
     * @param guid its GUID
     * @param displayName its name for people
     * @param createdAt when it was created
     */
    public record Identity(TenantId id, String guid, String displayName, Instant createdAt) {
        /** Checks that no component is null. */
        public Identity {
            requireNonNull(id, "id");
            requireNonNull(guid, "guid");
            requireNonNull(displayName, "displayName");
            requireNonNull(createdAt, "createdAt");
        }
    }

    /**
     * One kind of synchronization.
     *
     * @param enabled whether it is on; null where the service answers null
     * @param last when something last arrived; null where the service answers null
     */
    public record Synchronization(
            @Nullable Boolean enabled, @Nullable Instant last) {}

    /** Copies the collections. */
    public TenantState {
        requireNonNull(identity, "identity");
        requireNonNull(directory, "directory");
        requireNonNull(passwords, "passwords");
        requireNonNull(grants, "grants");
        requireNonNull(subjects, "subjects");
        requireNonNull(since, "since");
        domains = List.copyOf(domains);
        EnumMap<SyncFeature, Boolean> copy = new EnumMap<>(SyncFeature.class);
        copy.putAll(features);
        features = Collections.unmodifiableMap(copy);
        omitted = Set.copyOf(omitted);
    }

    /**
     * {@return whether the tenant can be addressed by the given text}
     *
     * @param address a GUID or domain, in any case of letters
     */
    public boolean answersTo(String address) {
        return identity.guid().equalsIgnoreCase(address)
                || identity.id().value().equalsIgnoreCase(address)
                || domains.stream().anyMatch(domain -> domain.name().equalsIgnoreCase(address));
    }

    /**
     * {@return the same tenant with other permissions}
     *
     * @param permissions all that it consented to
     */
    public TenantState withGrants(GrantedPermissions permissions) {
        return new TenantState(
                identity, domains, directory, passwords, features, omitted, permissions, subjects, since);
    }

    /**
     * {@return the instant of a moment of this tenant}
     *
     * @param moment the moment; null for an event that never happened
     */
    public @Nullable Instant when(@Nullable Moment moment) {
        return moment == null ? null : moment.seenFrom(since);
    }

    /**
     * {@return how long a certificate is good: a year, to the second}
     *
     * @param end when it ends; null for no certificate
     */
    public @Nullable CertificateValidity validity(@Nullable Moment end) {
        Instant until = when(end);
        return until == null
                ? null
                : new CertificateValidity(
                        until.minus(A_YEAR).truncatedTo(ChronoUnit.SECONDS), until.truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * {@return where the users of a federated domain sign in}
     *
     * @param domain the name of the domain; one of which nothing was said has a provider of its own
     */
    public FakeFederation federation(String domain) {
        FakeFederation given = subjects.surroundings().federations().get(domain);
        return given == null ? FakeFederation.withAdfs(domain) : given;
    }

    /** {@return the objects of this tenant by number} */
    public Population population() {
        return new Population(this);
    }

    /**
     * {@return the id of a job of Cloud Sync}
     *
     * @param job one of the jobs of this tenant
     */
    public String jobId(FakeCloudSyncJob job) {
        String tenant = identity.guid().replace("-", "");
        return job.template() + "." + tenant + "." + population().id("job " + job.domain(), 0);
    }

    /**
     * {@return the number under which Microsoft tells of an incident}
     *
     * @param number its place among the incidents of this tenant, from zero
     */
    public String incidentId(int number) {
        return "MO" + (100_001 + number);
    }

    /** {@return the name of the domain that the tenant was made with} */
    public String initialDomain() {
        return domains.stream()
                .filter(VerifiedDomain::isInitial)
                .findFirst()
                .orElse(domains.get(0))
                .name();
    }

    /** {@return the name of the domain that new users get} */
    public String defaultDomain() {
        return domains.stream()
                .filter(VerifiedDomain::isDefault)
                .map(VerifiedDomain::name)
                .findFirst()
                .orElseGet(this::initialDomain);
    }

    /**
     * {@return this tenant with other switches}
     *
     * @param passwordSync that of password synchronization
     * @param switches all others
     */
    public TenantState withFeatures(@Nullable Boolean passwordSync, Map<SyncFeature, Boolean> switches) {
        Synchronization changed = new Synchronization(passwordSync, passwords.last());
        return new TenantState(identity, domains, directory, changed, switches, omitted, grants, subjects, since);
    }

    /**
     * {@return this tenant with another guard against accidental deletion}
     *
     * @param prevention the guard
     */
    public TenantState withDeletionPrevention(FakeDeletionPrevention prevention) {
        TenantSubjects changed = subjects.with(
                new TenantSubjects.Installation(subjects.installation().client(), prevention));
        return new TenantState(identity, domains, directory, passwords, features, omitted, grants, changed, since);
    }
}
