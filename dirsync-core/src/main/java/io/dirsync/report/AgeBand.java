package io.dirsync.report;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long ago something was synchronized, in steps wide enough to compare many tenants.
 *
 * <p>The steps follow what is usual: objects every half an hour, passwords every two minutes, and the admin centre's
 * alarm after three days. A time at a limit belongs to the step that ends there. A time in the future counts as zero.
 */
public enum AgeBand {
    /** At most an hour. */
    UP_TO_1_HOUR(Duration.ofHours(1)),
    /** At most three hours. */
    UP_TO_3_HOURS(Duration.ofHours(3)),
    /** At most a day. */
    UP_TO_1_DAY(Duration.ofDays(1)),
    /** At most three days. */
    UP_TO_3_DAYS(Duration.ofDays(3)),
    /** At most thirty days. */
    UP_TO_30_DAYS(Duration.ofDays(30)),
    /** More than thirty days. */
    OLDER(null),
    /** The service reports no time. */
    NEVER(null),
    /** The time could not be read, or was not asked for. */
    UNKNOWN(null);

    private final @Nullable Duration limit;

    AgeBand(@Nullable Duration limit) {
        this.limit = limit;
    }

    /**
     * The step of an age.
     *
     * @param age the age
     * @return the first step whose limit is not below it
     */
    public static AgeBand of(Duration age) {
        for (AgeBand band : values()) {
            if (band.limit != null && age.compareTo(band.limit) <= 0) {
                return band;
            }
        }
        return OLDER;
    }

    /**
     * The longest age of the step.
     *
     * @return the limit, or empty for a step that has none
     */
    public Optional<Duration> limit() {
        return Optional.ofNullable(limit);
    }
}
