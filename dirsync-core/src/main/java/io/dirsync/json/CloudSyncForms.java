package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.DURATION;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.INTEGER;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.snapshot.CloudSync;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.ProvisioningAgent;
import io.dirsync.snapshot.Quarantine;
import java.util.Set;

/** Synchronization by Cloud Sync. */
final class CloudSyncForms {

    private static final Form<Quarantine> QUARANTINE = Form.object(
            (quarantine, out) -> out.with("reason", TEXT, quarantine.reason())
                    .optionalText("errorCode", quarantine.errorCode())
                    .fact("seriesBegan", INSTANT, quarantine.seriesBegan())
                    .fact("nextAttempt", INSTANT, quarantine.nextAttempt()),
            in -> new Quarantine(
                    in.required("reason", TEXT),
                    in.optionalText("errorCode"),
                    in.fact("seriesBegan", INSTANT),
                    in.fact("nextAttempt", INSTANT)));

    private static final Form<CloudSyncJob> JOB = Form.object(CloudSyncForms::write, CloudSyncForms::read);

    /** Sorted, so that the same agent is always the same text. */
    private static final Form<ProvisioningAgent> AGENT = Form.object(
            (agent, out) -> out.with("machine", TEXT, agent.machine())
                    .with("active", BOOLEAN, agent.active())
                    .with(
                            "publishingTypes",
                            list(TEXT),
                            agent.publishingTypes().stream().sorted().toList()),
            in -> new ProvisioningAgent(
                    in.required("machine", TEXT),
                    in.required("active", BOOLEAN),
                    Set.copyOf(in.required("publishingTypes", list(TEXT)))));

    static final Form<CloudSync> CLOUD_SYNC = Form.object(
            (sync, out) -> out.fact("jobs", list(JOB), sync.jobs()).fact("agents", list(AGENT), sync.agents()),
            in -> new CloudSync(in.fact("jobs", list(JOB)), in.fact("agents", list(AGENT))));

    private CloudSyncForms() {}

    private static void write(CloudSyncJob job, Members out) {
        out.with("id", TEXT, job.id())
                .with("domain", TEXT, job.domain())
                .fact("status", Words.JOB_STATUS, job.status())
                .fact("scheduled", BOOLEAN, job.scheduled())
                .fact("scheduledSince", INSTANT, job.scheduledSince())
                .fact("interval", DURATION, job.interval())
                .fact("lastExecution", INSTANT, job.lastExecution())
                .fact("lastSuccess", INSTANT, job.lastSuccess())
                .fact("successiveFailures", INTEGER, job.successiveFailures())
                .fact("escrowsPruned", BOOLEAN, job.escrowsPruned())
                .fact("quarantine", QUARANTINE, job.quarantine());
    }

    private static CloudSyncJob read(Place in) {
        return new CloudSyncJob(
                in.required("id", TEXT),
                in.required("domain", TEXT),
                in.fact("status", Words.JOB_STATUS),
                in.fact("scheduled", BOOLEAN),
                in.fact("scheduledSince", INSTANT),
                in.fact("interval", DURATION),
                in.fact("lastExecution", INSTANT),
                in.fact("lastSuccess", INSTANT),
                in.fact("successiveFailures", INTEGER),
                in.fact("escrowsPruned", BOOLEAN),
                in.fact("quarantine", QUARANTINE));
    }
}
