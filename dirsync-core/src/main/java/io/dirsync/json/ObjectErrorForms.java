package io.dirsync.json;

import static io.dirsync.json.Scalars.BOOLEAN;
import static io.dirsync.json.Scalars.INSTANT;
import static io.dirsync.json.Scalars.INTEGER;
import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.ObjectErrorSummary;
import io.dirsync.snapshot.ObjectErrors;
import io.dirsync.snapshot.ServiceErrorGroup;

/** Objects that could not be taken over as they are. */
final class ObjectErrorForms {

    static final Form<ObjectErrorGroup> GROUP = Form.object(
            (group, out) -> out.with("category", TEXT, group.category())
                    .optionalText("property", group.property())
                    .with("count", INTEGER, group.count())
                    .fact("oldest", INSTANT, group.oldest()),
            in -> new ObjectErrorGroup(
                    in.required("category", TEXT),
                    in.optionalText("property"),
                    in.required("count", INTEGER),
                    in.fact("oldest", INSTANT)));

    private static final Form<ObjectError> SAMPLE = Form.object(
            (error, out) -> out.with("type", Words.OBJECT_TYPE, error.type())
                    .with("id", TEXT, error.id())
                    .with("category", TEXT, error.category())
                    .optionalText("property", error.property())
                    .fact("value", TEXT, error.value())
                    .fact("occurred", INSTANT, error.occurred()),
            in -> new ObjectError(
                    in.required("type", Words.OBJECT_TYPE),
                    in.required("id", TEXT),
                    in.required("category", TEXT),
                    in.optionalText("property"),
                    in.fact("value", TEXT),
                    in.fact("occurred", INSTANT)));

    private static final Form<ObjectErrorSummary> SUMMARY = Form.object(
            (summary, out) -> out.with("groups", list(GROUP), summary.groups())
                    .with("samples", list(SAMPLE), summary.samples())
                    .with("complete", BOOLEAN, summary.complete()),
            in -> new ObjectErrorSummary(
                    in.required("groups", list(GROUP)),
                    in.required("samples", list(SAMPLE)),
                    in.required("complete", BOOLEAN)));

    private static final Form<ServiceErrorGroup> SERVICE_GROUP = Form.object(
            (group, out) -> out.with("service", TEXT, group.service())
                    .with("count", INTEGER, group.count())
                    .fact("oldest", INSTANT, group.oldest()),
            in -> new ServiceErrorGroup(
                    in.required("service", TEXT), in.required("count", INTEGER), in.fact("oldest", INSTANT)));

    static final Form<ObjectErrors> OBJECT_ERRORS = Form.object(
            (errors, out) -> out.fact("provisioning", SUMMARY, errors.provisioning())
                    .fact("service", list(SERVICE_GROUP), errors.service()),
            in -> new ObjectErrors(in.fact("provisioning", SUMMARY), in.fact("service", list(SERVICE_GROUP))));

    private ObjectErrorForms() {}
}
