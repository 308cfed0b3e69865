package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.INTEGER;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.snapshot.DirectoryRecommendation;
import io.dirsync.snapshot.ServiceIncident;
import io.dirsync.snapshot.ServiceSignals;
import io.dirsync.snapshot.SyncSettingChange;
import io.dirsync.snapshot.SyncSignInFailure;

/** What Microsoft itself says around synchronization. */
final class SignalForms {

    private static final Form<ServiceIncident> INCIDENT = Form.object(
            (incident, out) -> out.with("id", TEXT, incident.id())
                    .with("title", TEXT, incident.title())
                    .with("status", TEXT, incident.status())
                    .fact("startedAt", INSTANT, incident.startedAt()),
            in -> new ServiceIncident(
                    in.required("id", TEXT),
                    in.required("title", TEXT),
                    in.required("status", TEXT),
                    in.fact("startedAt", INSTANT)));

    private static final Form<DirectoryRecommendation> RECOMMENDATION = Form.object(
            (advice, out) -> out.with("type", TEXT, advice.type())
                    .optionalText("title", advice.title())
                    .fact("createdAt", INSTANT, advice.createdAt()),
            in -> new DirectoryRecommendation(
                    in.required("type", TEXT), in.optionalText("title"), in.fact("createdAt", INSTANT)));

    private static final Form<SyncSignInFailure> SIGN_IN_FAILURE = Form.object(
            (failure, out) -> out.with("errorCode", INTEGER, failure.errorCode())
                    .with("count", INTEGER, failure.count())
                    .with("last", INSTANT, failure.last()),
            in -> new SyncSignInFailure(
                    in.required("errorCode", INTEGER), in.required("count", INTEGER), in.required("last", INSTANT)));

    private static final Form<SyncSettingChange> SETTING_CHANGE = Form.object(
            (change, out) -> out.with("activity", TEXT, change.activity())
                    .with("at", INSTANT, change.at())
                    .with("succeeded", BOOLEAN, change.succeeded()),
            in -> new SyncSettingChange(
                    in.required("activity", TEXT), in.required("at", INSTANT), in.required("succeeded", BOOLEAN)));

    static final Form<ServiceSignals> SIGNALS = Form.object(
            (signals, out) -> out.fact("incidents", list(INCIDENT), signals.incidents())
                    .fact("recommendations", list(RECOMMENDATION), signals.recommendations())
                    .fact("signInFailures", list(SIGN_IN_FAILURE), signals.signInFailures())
                    .fact("settingChanges", list(SETTING_CHANGE), signals.settingChanges()),
            in -> new ServiceSignals(
                    in.fact("incidents", list(INCIDENT)),
                    in.fact("recommendations", list(RECOMMENDATION)),
                    in.fact("signInFailures", list(SIGN_IN_FAILURE)),
                    in.fact("settingChanges", list(SETTING_CHANGE))));

    private SignalForms() {}
}
