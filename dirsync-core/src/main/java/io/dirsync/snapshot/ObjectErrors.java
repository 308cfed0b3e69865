package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Objects that the service could not take over as they are, in bounded memory.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param provisioning {@code onPremisesProvisioningErrors} of users, groups and contacts
 * @param service unresolved {@code serviceProvisioningErrors}, which other services such as Exchange report; not a matter of synchronization
 */
public record ObjectErrors(Fact<ObjectErrorSummary> provisioning, Fact<List<ServiceErrorGroup>> service) {

    /** Checks that no fact is null. */
    public ObjectErrors {
        requireNonNull(provisioning, "provisioning");
        requireNonNull(service, "service");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static ObjectErrors notRequested() {
        return new ObjectErrors(Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(
                new NamedFact("objectErrors.provisioning", provisioning),
                new NamedFact("objectErrors.service", service));
    }
}
