package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import io.dirsync.snapshot.Fact;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** How the value of a member becomes a fact. Absent members and nulls never get here. */
@FunctionalInterface
interface MemberType<T> {

    MemberType<Boolean> BOOLEAN =
            (value, at) -> value.isBoolean() ? at.known(value.booleanValue()) : at.malformed("true or false");

    MemberType<String> TEXT = (value, at) ->
            value.isTextual() && !value.textValue().isBlank() ? at.known(value.textValue()) : at.malformed("a text");

    /** A date-time with offset; the year 1, which some services send for "never", counts as null. */
    MemberType<Instant> INSTANT = (value, at) -> {
        if (!value.isTextual()) {
            return at.malformed("a date-time");
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value.textValue(), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            return time.getYear() <= 1 ? at.missing() : at.known(time.toInstant());
        } catch (DateTimeException e) {
            return at.malformed("a date-time");
        }
    };

    /** A number of things, zero or more. */
    MemberType<Long> COUNT =
            (value, at) -> value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0
                    ? at.known(value.longValue())
                    : at.malformed("a count");

    /** A duration of ISO 8601 that is longer than nothing. */
    MemberType<Duration> DURATION = (value, at) -> {
        try {
            Duration duration = value.isTextual() ? Duration.parse(value.textValue()) : Duration.ZERO;
            return duration.compareTo(Duration.ZERO) > 0 ? at.known(duration) : at.malformed("a duration");
        } catch (DateTimeException | ArithmeticException e) {
            return at.malformed("a duration");
        }
    };

    Fact<T> read(JsonNode value, Member at);
}
