package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What came of the request for one resource. Whatever came, facts can be taken from it. */
sealed interface Reading {

    /** One member of the resource as a fact. */
    <T> Fact<T> fact(String member, MemberType<T> type);

    /** An object inside the resource. */
    Reading within(String member);

    /** A resource that was received. */
    record Received(ObjectNode resource, Origin origin) implements Reading {

        @Override
        public <T> Fact<T> fact(String member, MemberType<T> type) {
            Member at = new Member(member, origin);
            JsonNode value = resource.get(member);
            if (value == null) {
                return at.notReturned();
            }
            return value.isNull() ? at.missing() : type.read(value, at);
        }

        @Override
        public Reading within(String member) {
            JsonNode inner = resource.path(member);
            if (inner instanceof ObjectNode object) {
                return new Received(object, origin);
            }
            // By the documentation these objects are never null, so a null says nothing about their members.
            return inner.isMissingNode() || inner.isNull()
                    ? Failed.of(Gap.of(Gap.Reason.NOT_RETURNED, "no object " + member), origin)
                    : Failed.of(Gap.of(Gap.Reason.MALFORMED, member + " is not an object"), origin);
        }
    }

    /** A resource that was not received, with the same gap for all its facts. */
    record Failed(
            Gap gap, Origin origin, int status, @Nullable IOException cause) implements Reading {

        static final int NO_STATUS = 0;

        static Failed of(Gap gap, Origin origin) {
            return new Failed(gap, origin, NO_STATUS, null);
        }

        @Override
        public <T> Fact<T> fact(String member, MemberType<T> type) {
            return new Fact.Unreadable<>(gap, origin);
        }

        @Override
        public Reading within(String member) {
            return this;
        }
    }

    /** A resource that nobody asked for. */
    record Skipped() implements Reading {

        @Override
        public <T> Fact<T> fact(String member, MemberType<T> type) {
            return Fact.notRequested();
        }

        @Override
        public Reading within(String member) {
            return this;
        }
    }
}
