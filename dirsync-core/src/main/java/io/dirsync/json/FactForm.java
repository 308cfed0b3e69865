package io.dirsync.json;

import static io.dirsync.json.Scalars.DURATION;
import static io.dirsync.json.Scalars.TEXT;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.util.Objects;

/** A fact with its state, and with a plain value or null instead where the dialect allows it. */
record FactForm<T>(Form<T> value) implements Form<Fact<T>> {

    static final Form<Origin> ORIGIN = Form.object(
            (origin, out) -> out.optionalText("endpoint", origin.endpoint())
                    .optionalText("apiVersion", origin.apiVersion())
                    .optional("requestId", TEXT, origin.requestId()),
            in -> new Origin(
                    in.optionalText("endpoint"), in.optionalText("apiVersion"), in.optional("requestId", TEXT)));

    private static final Form<Gap> GAP = Form.object(
            (gap, out) -> out.with("reason", Words.GAP_REASON, gap.reason())
                    .optionalText("detail", gap.detail())
                    .optional("permission", TEXT, gap.permission())
                    .optional("retryAfter", DURATION, gap.retryAfter()),
            in -> new Gap(
                    in.required("reason", Words.GAP_REASON),
                    in.optionalText("detail"),
                    in.optional("permission", TEXT),
                    in.optional("retryAfter", DURATION)));

    static Origin originIn(Place in) {
        return Objects.requireNonNullElse(in.optional("origin", ORIGIN), Origin.unspecified());
    }

    @Override
    public JsonNode write(Fact<T> fact) {
        Members out = new Members();
        if (fact instanceof Fact.Known<T> known) {
            out.with("state", TEXT, "known").with("value", value, known.value());
        } else if (fact instanceof Fact.Unreadable<T> unreadable) {
            out.with("state", TEXT, "unreadable").with("gap", GAP, unreadable.gap());
        } else {
            out.with("state", TEXT, "missing");
        }
        return out.subject("origin", ORIGIN, fact.origin()).node();
    }

    @Override
    public Fact<T> read(Place place) {
        boolean plain = place.dialect().plainFacts();
        if (plain && place.node().isNull()) {
            return Fact.missing();
        }
        if (plain && !place.node().isObject()) {
            return Fact.known(value.read(place));
        }
        if (plain && place.member("state").isAbsent()) {
            throw place.mustBe("a plain value, null, or an object with a state");
        }
        return state(place.requireObject());
    }

    private Fact<T> state(Place place) {
        Origin origin = originIn(place);
        Place state = place.member("state");
        return switch (place.required("state", TEXT)) {
            case "known" -> new Fact.Known<>(place.required("value", value), origin);
            case "missing" -> new Fact.Missing<>(origin);
            case "unreadable" -> new Fact.Unreadable<>(place.required("gap", GAP), origin);
            default -> throw state.mustBe("one of known, missing, unreadable");
        };
    }
}
