package io.dirsync.json;

import static io.dirsync.json.Scalars.TEXT;
import static io.dirsync.json.Scalars.list;

import io.dirsync.finding.Evidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a rule saw: the type of the value stands beside it, because a text and an instant look alike. */
final class EvidenceForm {

    static final Form<Evidence> EVIDENCE = Form.object(
            (evidence, out) -> value(evidence.value(), out.with("name", TEXT, evidence.name()))
                    .subject("origin", FactForm.ORIGIN, evidence.origin()),
            in -> new Evidence(in.required("name", TEXT), value(in), FactForm.originIn(in)));

    private EvidenceForm() {}

    private static Members value(Object value, Members out) {
        if (value instanceof Instant instant) {
            return typed("instant", out).with("value", Scalars.INSTANT, instant);
        }
        if (value instanceof Duration duration) {
            return typed("duration", out).with("value", Scalars.DURATION, duration);
        }
        if (value instanceof Boolean truth) {
            return typed("boolean", out).with("value", Scalars.BOOLEAN, truth);
        }
        if (value instanceof Long number) {
            return typed("integer", out).with("value", Scalars.INTEGER, number);
        }
        if (value instanceof List<?> texts) {
            return typed("texts", out)
                    .with(
                            "value",
                            list(TEXT),
                            texts.stream().map(String.class::cast).toList());
        }
        return typed("text", out).with("value", TEXT, (String) value);
    }

    private static Members typed(String type, Members out) {
        return out.with("type", TEXT, type);
    }

    private static Object value(Place in) {
        Place type = in.member("type");
        return switch (in.required("type", TEXT)) {
            case "instant" -> in.required("value", Scalars.INSTANT);
            case "duration" -> in.required("value", Scalars.DURATION);
            case "boolean" -> in.required("value", Scalars.BOOLEAN);
            case "integer" -> in.required("value", Scalars.INTEGER);
            case "texts" -> in.required("value", list(TEXT));
            case "text" -> in.required("value", TEXT);
            default -> throw type.mustBe("one of instant, duration, boolean, integer, texts, text");
        };
    }
}
