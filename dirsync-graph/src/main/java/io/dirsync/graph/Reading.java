package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of the request for one resource. Whatever came, facts can be taken from it. */
sealed interface Reading permits Reading.Received, Reading.Absent, Reading.Failed, Reading.Skipped {

    /** One member of the resource as a fact. */
    <T> Fact<T> fact(String member, MemberType<T> type);

    /** An object inside the resource that is never null. */
    Reading within(String member);

    /** An object inside the resource that may be null, which says that none of its members has a value. */
    Reading withinNullable(String member);

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

        @Override
        public Reading withinNullable(String member) {
            return resource.path(member).isNull() ? new Absent(origin) : within(member);
        }
    }

    /** An object that the service answered null for, where that carries meaning. */
    record Absent(Origin origin) implements Reading {

        @Override
        public <T> Fact<T> fact(String member, MemberType<T> type) {
            return new Fact.Missing<>(origin);
        }

        @Override
        public Reading within(String member) {
            return this;
        }

        @Override
        public Reading withinNullable(String member) {
            return this;
        }
    }

    /** A resource that was not received, with the same gap for all its facts. */
    record Failed(
            Gap gap, Origin origin, int status, @Nullable IOException cause)
            implements Reading, Listing, PageReading, CountReading {

        static final int NO_STATUS = 0;

        static Failed of(Gap gap, Origin origin) {
            return new Failed(gap, origin, NO_STATUS, null);
        }

        /** Whether Microsoft Graph itself says that there is no such thing; anything that stands between answers 404 too. */
        boolean isAbsence() {
            return status == 404 && gap.detail().endsWith("ResourceNotFound");
        }

        @Override
        public <T> Fact<T> fact(String member, MemberType<T> type) {
            return new Fact.Unreadable<>(gap, origin);
        }

        @Override
        public Reading within(String member) {
            return this;
        }

        @Override
        public Reading withinNullable(String member) {
            return this;
        }

        @Override
        public <T> Fact<T> listFact(Function<Listed, Fact<T>> type) {
            return new Fact.Unreadable<>(gap, origin);
        }

        @Override
        public Fact<Long> count() {
            return new Fact.Unreadable<>(gap, origin);
        }
    }

    /** A resource that nobody asked for. */
    record Skipped() implements Reading, Listing {

        @Override
        public <T> Fact<T> fact(String member, MemberType<T> type) {
            return Fact.notRequested();
        }

        @Override
        public Reading within(String member) {
            return this;
        }

        @Override
        public Reading withinNullable(String member) {
            return this;
        }

        @Override
        public <T> Fact<T> listFact(Function<Listed, Fact<T>> type) {
            return Fact.notRequested();
        }
    }
}
