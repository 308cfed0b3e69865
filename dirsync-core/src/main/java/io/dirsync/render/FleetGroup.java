package io.dirsync.render;

import io.dirsync.report.HealthStatus;
import io.dirsync.report.TenantOutcome;
import java.util.Locale;

/** Tenants of which the same can be said in one word; the order of the constants is from worst to best. */
enum FleetGroup {
    UNHEALTHY(Tone.BAD),
    DEGRADED(Tone.WARN),
    UNKNOWN(Tone.OPEN),
    FAILED(Tone.OPEN),
    NOT_CHECKED(Tone.OPEN),
    HEALTHY(Tone.GOOD),
    NOT_CONFIGURED(Tone.QUIET);

    private final Tone tone;

    FleetGroup(Tone tone) {
        this.tone = tone;
    }

    static FleetGroup of(HealthStatus status) {
        return switch (status) {
            case UNHEALTHY -> UNHEALTHY;
            case DEGRADED -> DEGRADED;
            case UNKNOWN -> UNKNOWN;
            case HEALTHY -> HEALTHY;
            case NOT_CONFIGURED -> NOT_CONFIGURED;
        };
    }

    static FleetGroup of(TenantOutcome outcome) {
        if (outcome instanceof TenantOutcome.Checked checked) {
            return of(checked.status());
        }
        return outcome instanceof TenantOutcome.Failed ? FAILED : NOT_CHECKED;
    }

    Tone tone() {
        return tone;
    }

    String label(Words words) {
        return switch (this) {
            case FAILED -> words.ofFleet("label.failed");
            case NOT_CHECKED -> words.ofFleet("label.notChecked");
            case UNHEALTHY, DEGRADED, UNKNOWN, HEALTHY, NOT_CONFIGURED -> words.word("status." + this);
        };
    }

    FleetFilter filter() {
        return new FleetFilter(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
