package io.dirsync.testkit.graph;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A constant in a filter. */
record Literal(Kind kind, String text) {

    /** How it is written. */
    enum Kind {
        TEXT,
        GUID,
        DATE,
        NUMBER,
        BOOLEAN,
        NULL
    }

    boolean isFor(EdmType type) {
        return kind == Kind.NULL
                || switch (type) {
                    case STRING, ENUM -> kind == Kind.TEXT;
                    case GUID -> kind == Kind.TEXT || kind == Kind.GUID;
                    case BOOLEAN -> kind == Kind.BOOLEAN;
                    case NUMBER -> kind == Kind.NUMBER;
                    case DATE -> kind == Kind.DATE;
                    case COMPLEX -> false;
                };
    }

    boolean equalTo(@Nullable Object value) {
        return kind == Kind.NULL ? value == null : compared(value).orElse(1) == 0;
    }

    /** How a value stands to this constant, below zero when it is less; empty when one of them is null. */
    OptionalInt compared(@Nullable Object value) {
        if (value == null || kind == Kind.NULL) {
            return OptionalInt.empty();
        }
        if (kind == Kind.DATE && value instanceof Instant instant) {
            return OptionalInt.of(instant.compareTo(instant()));
        }
        if (kind == Kind.NUMBER && value instanceof Number number) {
            return OptionalInt.of(new BigDecimal(number.toString()).compareTo(new BigDecimal(text)));
        }
        // The directory looks at no letter's case.
        return OptionalInt.of(Objects.toString(value).compareToIgnoreCase(text));
    }

    private Instant instant() {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw GraphProblem.invalidFilter("The DateTimeOffset text '" + text
                    + "' should be in format 'yyyy-mm-ddThh:mm:ss('.'s+)?(zzzzzz)?' and each field value is within"
                    + " valid range.");
        }
    }

    /** Throws what the service answers to a date that is none. */
    Literal checked() {
        if (kind == Kind.DATE) {
            instant();
        }
        return this;
    }
}
