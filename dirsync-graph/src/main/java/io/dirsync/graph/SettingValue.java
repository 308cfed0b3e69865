package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.DeletionPrevention;
import org.jspecify.annotations.Nullable;

/**
 * How a setting of directory synchronization stands, or is to stand.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface SettingValue {

    /**
     * A stable name of the value, which texts are found by.
     *
     * @return {@code on}, {@code off}, {@code disabled}, {@code count}, {@code percentage} or {@code unknown}
     */
    String code();

    /**
     * Says whether nothing needs to be done to get here.
     *
     * @param present how the setting stands
     * @return true if it stands as it should; a threshold that is null here may be any
     */
    boolean isMetBy(SettingValue present);

    /**
     * A switch.
     *
     * @param on whether it is on
     */
    record Switch(boolean on) implements SettingValue {

        @Override
        public String code() {
            return on ? "on" : "off";
        }

        @Override
        public boolean isMetBy(SettingValue present) {
            return equals(present);
        }
    }

    /**
     * The guard against accidental deletions.
     *
     * @param type whether it is on, and how the threshold is meant
     * @param threshold beyond how many objects, or which percentage of them, an export is stopped; null if there is none,
     *     or if any will do
     */
    record Guard(DeletionPrevention.Type type, @Nullable Long threshold) implements SettingValue {

        /** Checks that the type is not null. */
        public Guard {
            requireNonNull(type, "type");
        }

        @Override
        public String code() {
            return switch (type) {
                case DISABLED -> "disabled";
                case ENABLED_FOR_COUNT -> "count";
                case ENABLED_FOR_PERCENTAGE -> "percentage";
                case UNKNOWN -> "unknown";
            };
        }

        @Override
        public boolean isMetBy(SettingValue present) {
            return present instanceof Guard other
                    && type == other.type
                    && (threshold == null || threshold.equals(other.threshold));
        }
    }
}
