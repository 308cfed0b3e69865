package io.dirsync.render;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.NamedFact;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Instants, lengths of time and other values as people read them. */
record Values(Words words, ZoneId zone) {

    /** The rules of a zone look at the years around an instant. */
    private static final Duration MARGIN = Duration.ofDays(800);

    /** So many names of a list are shown; the others are counted, and JSON has them all. */
    private static final int SHOWN = 10;

    private static final Instant EARLIEST = Instant.MIN.plus(MARGIN);
    private static final Instant LATEST = Instant.MAX.minus(MARGIN);

    String instant(Instant instant) {
        ZonedDateTime time = nearest(instant).atZone(zone);
        String suffix = zone.normalized().equals(ZoneOffset.UTC)
                ? "UTC"
                : time.getOffset().getId();
        // Digits only, so that no locale data of the running JDK is asked.
        return DateTimeFormatter.ofPattern(words.word("format.instant"), Locale.ROOT)
                        .format(time) + " " + suffix;
    }

    /** The first and the last years of time do not exist in every zone. */
    private static Instant nearest(Instant instant) {
        if (instant.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return instant.isAfter(LATEST) ? LATEST : instant;
    }

    /** The two largest units, rounded down. */
    String duration(Duration duration) {
        long days = duration.toDays();
        if (days > 0) {
            return joined(unit("days", days), unit("hours", duration.toHoursPart()));
        }
        if (duration.toHours() > 0) {
            return joined(unit("hours", duration.toHours()), unit("minutes", duration.toMinutesPart()));
        }
        return duration.toMinutes() > 0 ? unit("minutes", duration.toMinutes()) : words.word("duration.seconds");
    }

    /** The largest unit alone, in short, for the scale of a picture. */
    String tick(Duration duration) {
        if (duration.toDays() > 0) {
            return words.word("duration.short.days", Map.of("count", Long.toString(duration.toDays())));
        }
        return duration.toHours() > 0
                ? words.word("duration.short.hours", Map.of("count", Long.toString(duration.toHours())))
                : words.word("duration.short.minutes", Map.of("count", Long.toString(duration.toMinutes())));
    }

    String truth(boolean value) {
        return words.word(value ? "label.true" : "label.false");
    }

    /** The values of evidence by name, for the placeholders of a text. */
    Map<String, String> of(Collection<Evidence> evidence) {
        return evidence.stream().collect(Collectors.toMap(Evidence::name, this::of, (first, second) -> first));
    }

    String of(Evidence evidence) {
        Object value = evidence.value();
        if (value instanceof Instant instant) {
            return instant(instant);
        }
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof Boolean truth) {
            return truth(truth);
        }
        if (value instanceof List<?> list) {
            return names(
                    list.stream().map(item -> name(item.toString())).distinct().toList());
        }
        return name(value.toString());
    }

    private static String names(List<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + ", +" + (names.size() - SHOWN) : shown;
    }

    /** The label of a fact, or its name where there is none. */
    String fact(NamedFact fact) {
        return name(fact.name());
    }

    /** What a code of the library is called in this language; any other text stays as it is. */
    private String name(String code) {
        if (code.startsWith("features.")) {
            return words.word("fact.features", Map.of("name", code.substring("features.".length())));
        }
        return Stream.of("fact.", "gap.", "kindOfError.")
                .flatMap(prefix -> words.ifWord(prefix + code).stream())
                .findFirst()
                .orElse(code);
    }

    private String unit(String unit, long count) {
        if (count == 0) {
            return "";
        }
        String key = "duration." + unit + (count == 1 ? ".one" : ".other");
        return words.word(key, Map.of("count", Long.toString(count)));
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first + " " + second;
    }
}
