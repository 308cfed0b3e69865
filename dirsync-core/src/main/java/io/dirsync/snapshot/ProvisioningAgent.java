package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * An agent that connects an Active Directory to the tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param machine the machine that it runs on
 * @param active whether it reported lately
 * @param publishingTypes what it serves, in lower case: {@code provisioning} for Cloud Sync, {@code authentication} for pass-through authentication
 */
public record ProvisioningAgent(String machine, boolean active, Set<String> publishingTypes) {

    /** Checks the components, and copies collections. */
    public ProvisioningAgent {
        requireNonNull(machine, "machine");
        publishingTypes = Set.copyOf(publishingTypes);
    }
}
