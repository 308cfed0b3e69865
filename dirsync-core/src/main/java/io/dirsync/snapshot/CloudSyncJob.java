package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * The synchronization of one Active Directory domain by Cloud Sync.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the id of the job
 * @param domain the name of its service principal, usually that of the domain
 * @param status {@code status.code}
 * @param scheduled whether {@code schedule.state} is active
 * @param scheduledSince since when the schedule is active, which Microsoft Graph does not say but the audit log may
 * @param interval {@code schedule.interval}
 * @param lastExecution when the last run ended, whatever its result; missing if there was none
 * @param lastSuccess when the last successful run ended; missing if there was none
 * @param successiveFailures {@code status.countSuccessiveCompleteFailures}
 * @param escrowsPruned {@code status.escrowsPruned}: errors were forgotten because there were too many
 * @param quarantine {@code status.quarantine}; missing if there is none
 */
public record CloudSyncJob(
        String id,
        String domain,
        Fact<Status> status,
        Fact<Boolean> scheduled,
        Fact<Instant> scheduledSince,
        Fact<Duration> interval,
        Fact<Instant> lastExecution,
        Fact<Instant> lastSuccess,
        Fact<Long> successiveFailures,
        Fact<Boolean> escrowsPruned,
        Fact<Quarantine> quarantine) {

    /** Checks the components, and copies collections. */
    public CloudSyncJob {
        requireNonNull(id, "id");
        requireNonNull(domain, "domain");
        requireNonNull(status, "status");
        requireNonNull(scheduled, "scheduled");
        requireNonNull(scheduledSince, "scheduledSince");
        requireNonNull(interval, "interval");
        requireNonNull(lastExecution, "lastExecution");
        requireNonNull(lastSuccess, "lastSuccess");
        requireNonNull(successiveFailures, "successiveFailures");
        requireNonNull(escrowsPruned, "escrowsPruned");
        requireNonNull(quarantine, "quarantine");
    }

    /** What a job is doing. */
    public enum Status {
        /** It was never set up. */
        NOT_CONFIGURED,
        /** It was set up and has not run. */
        NOT_RUN,
        /** It runs. */
        ACTIVE,
        /** Somebody paused it. */
        PAUSED,
        /** The service slowed it down because it fails. */
        QUARANTINE,
        /** Something that this version of the library does not know. */
        UNKNOWN
    }
}
