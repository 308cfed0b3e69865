package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.DURATION;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.SMALL_INTEGER;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.snapshot.SchedulerState;
import io.dirsync.snapshot.ServerActivity;
import io.dirsync.snapshot.ServerEvent;
import io.dirsync.snapshot.ServerEvidence;
import io.dirsync.snapshot.SyncServer;
import io.dirsync.snapshot.UpgradeState;
import java.util.List;

/** What the servers say of themselves; no fact here has an object for a value, so that plain values can be told apart. */
final class ServerForms {

    private static final Form<SchedulerState> SCHEDULER = Form.object(
            (scheduler, out) -> out.fact("cycleEnabled", BOOLEAN, scheduler.cycleEnabled())
                    .fact("suspended", BOOLEAN, scheduler.suspended())
                    .fact("staging", BOOLEAN, scheduler.staging())
                    .fact("maintenanceEnabled", BOOLEAN, scheduler.maintenanceEnabled())
                    .fact("interval", DURATION, scheduler.interval()),
            in -> new SchedulerState(
                    in.fact("cycleEnabled", BOOLEAN),
                    in.fact("suspended", BOOLEAN),
                    in.fact("staging", BOOLEAN),
                    in.fact("maintenanceEnabled", BOOLEAN),
                    in.fact("interval", DURATION)));

    private static final Form<ServerEvent> EVENT = Form.object(
            (event, out) -> out.with("id", SMALL_INTEGER, event.id())
                    .with("at", INSTANT, event.at())
                    .optionalText("connector", event.connector())
                    .optionalText("code", event.code()),
            in -> new ServerEvent(
                    in.required("id", SMALL_INTEGER),
                    in.required("at", INSTANT),
                    in.optionalText("connector"),
                    in.optionalText("code")));

    private static final Form<ServerActivity> ACTIVITY = Form.object(
            (activity, out) -> out.fact("events", list(EVENT), activity.events())
                    .fact("runStatuses", list(TEXT), activity.runStatuses())
                    .fact("exportErrors", list(ObjectErrorForms.GROUP), activity.exportErrors())
                    .fact("healthDataAt", INSTANT, activity.healthDataAt()),
            in -> new ServerActivity(
                    in.fact("events", list(EVENT)),
                    in.fact("runStatuses", list(TEXT)),
                    in.fact("exportErrors", list(ObjectErrorForms.GROUP)),
                    in.fact("healthDataAt", INSTANT)));

    private static final Form<UpgradeState> UPGRADE = Form.object(
            (upgrade, out) -> out.fact("autoUpgrade", TEXT, upgrade.autoUpgrade())
                    .fact("suspensionReason", TEXT, upgrade.suspensionReason())
                    .fact("configurationEdited", BOOLEAN, upgrade.configurationEdited()),
            in -> new UpgradeState(
                    in.fact("autoUpgrade", TEXT),
                    in.fact("suspensionReason", TEXT),
                    in.fact("configurationEdited", BOOLEAN)));

    private static final Form<SyncServer> SERVER = Form.object(
            (server, out) -> out.with("name", TEXT, server.name())
                    .fact("version", TEXT, server.version())
                    .fact("operatingSystem", TEXT, server.operatingSystem())
                    .fact("serviceRunning", BOOLEAN, server.serviceRunning())
                    .subject("scheduler", SCHEDULER, server.scheduler())
                    .subject("activity", ACTIVITY, server.activity())
                    .subject("upgrade", UPGRADE, server.upgrade()),
            in -> new SyncServer(
                    in.required("name", TEXT),
                    in.fact("version", TEXT),
                    in.fact("operatingSystem", TEXT),
                    in.fact("serviceRunning", BOOLEAN),
                    in.subject("scheduler", SCHEDULER),
                    in.subject("activity", ACTIVITY),
                    in.subject("upgrade", UPGRADE)));

    static final Form<List<SyncServer>> SERVERS = list(SERVER);

    static final Form<ServerEvidence> SERVER_EVIDENCE = Form.object(
            (evidence, out) -> out.fact("servers", SERVERS, evidence.servers()),
            in -> new ServerEvidence(in.fact("servers", SERVERS)));

    private ServerForms() {}
}
