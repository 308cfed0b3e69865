package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * An agent that connects an Active Directory to a fake tenant.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param machine the machine that it runs on
 * @param isActive whether it reported lately
 * @param publishingTypes what it serves, for example {@code provisioning} for Cloud Sync
 */
public record FakeAgent(String machine, boolean isActive, Set<String> publishingTypes) {

    /** Copies the set. */
    public FakeAgent {
        requireNonNull(machine, "machine");
        publishingTypes = Set.copyOf(publishingTypes);
    }

    /**
     * {@return an active agent of Cloud Sync}
     *
     * @param machine the machine that it runs on
     */
    public static FakeAgent on(String machine) {
        return new FakeAgent(machine, true, Set.of("provisioning"));
    }

    /** {@return this agent, silent for so long that the service calls it inactive} */
    public FakeAgent inactive() {
        return new FakeAgent(machine, false, publishingTypes);
    }

    /** {@return this agent, serving pass-through authentication instead of Cloud Sync} */
    public FakeAgent forPassThroughAuthentication() {
        return new FakeAgent(machine, isActive, Set.of("authentication"));
    }
}
