package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ObjectError;
import io.dirsync.snapshot.ObjectErrorGroup;
import io.dirsync.snapshot.Origin;
import java.time.Instant;

/** Says which member of an {@code onPremisesProvisioningError} holds which fact. */
final class ErrorFacts {

    private ErrorFacts() {}

    static ObjectError error(ObjectError.Type type, ObjectNode object, JsonNode error) {
        return new ObjectError(
                type,
                JsonText.of(object.path("id")),
                JsonText.of(error.path("category")),
                JsonText.of(error.path("propertyCausingError")),
                Fact.notRequested(),
                instant(error, "occurredDateTime"));
    }

    /** The same error with the value that collides, which is personal data. */
    static ObjectError withValue(ObjectError one, JsonNode error) {
        Member at = new Member("value", Origin.unspecified());
        JsonNode value = error.path("value");
        Fact<String> fact = value.isNull() || value.isMissingNode() ? at.missing() : MemberType.TEXT.read(value, at);
        return new ObjectError(one.type(), one.id(), one.category(), one.property(), fact, one.occurred());
    }

    /** When something happened; where the service does not say, that is a fact too. */
    static Fact<Instant> instant(JsonNode error, String member) {
        Member at = new Member(member, Origin.unspecified());
        JsonNode value = error.path(member);
        return value.isNull() || value.isMissingNode() ? at.missing() : MemberType.INSTANT.read(value, at);
    }

    static ObjectErrorGroup both(ObjectErrorGroup one, ObjectErrorGroup other) {
        return new ObjectErrorGroup(
                one.category(), one.property(), one.count() + other.count(), earlier(one.oldest(), other.oldest()));
    }

    static Fact<Instant> earlier(Fact<Instant> one, Fact<Instant> other) {
        if (one instanceof Fact.Known<Instant> first && other instanceof Fact.Known<Instant> second) {
            return second.value().isBefore(first.value()) ? other : one;
        }
        return one instanceof Fact.Known<Instant> ? one : other;
    }
}
