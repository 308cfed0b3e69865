package io.dirsync.fleet;

import io.dirsync.report.FailureCause;
import io.dirsync.snapshot.SnapshotException.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices that the application itself is refused, and not by one tenant. */
final class CredentialGuard {

    /** A secret that was made a moment ago may be unknown to one server of Microsoft Entra, but not to three. */
    private static final int ENOUGH = 3;

    private int refusals;
    private volatile @Nullable FailureCause verdict;

    void checked() {
        refusals = 0;
    }

    void failed(FailureCause cause) {
        if (cause.reason() == Reason.CREDENTIAL && ++refusals == ENOUGH) {
            verdict = cause;
        }
    }

    /** Why every tenant would refuse; empty as long as that is not so. */
    Optional<FailureCause> verdict() {
        return Optional.ofNullable(verdict);
    }
}
