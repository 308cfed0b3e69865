package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the synchronization servers say of themselves, supplied by the caller, because Microsoft Graph does not know it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param servers the servers of which anything is known, the active one and those in staging mode
 */
public record ServerEvidence(Fact<List<SyncServer>> servers) {

    /** Checks that no fact is null. */
    public ServerEvidence {
        requireNonNull(servers, "servers");
    }

    /**
     * Facts that nobody asked for.
     *
     * @return facts of which none was requested
     */
    public static ServerEvidence notRequested() {
        return new ServerEvidence(Fact.notRequested());
    }

    /**
     * The facts under their stable names.
     *
     * @return every fact of this subject
     */
    public List<NamedFact> facts() {
        return List.of(new NamedFact("serverEvidence.servers", servers));
    }
}
