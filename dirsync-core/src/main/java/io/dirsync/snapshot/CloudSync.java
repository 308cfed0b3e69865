package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Synchronization by Microsoft Entra Cloud Sync.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param jobs the synchronization jobs of all Active Directory domains; empty where Cloud Sync is not in use
 * @param agents the registered agents; only the beta version has them, and only for a signed-in user
 */
public record CloudSync(Fact<List<CloudSyncJob>> jobs, Fact<List<ProvisioningAgent>> agents) {

    /** Checks that no fact is null. */
    public CloudSync {
        requireNonNull(jobs, "jobs");
        requireNonNull(agents, "agents");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static CloudSync notRequested() {
        return new CloudSync(Fact.notRequested(), Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(new NamedFact("cloudSync.jobs", jobs), new NamedFact("cloudSync.agents", agents));
    }
}
