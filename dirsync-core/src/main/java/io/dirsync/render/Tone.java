package io.dirsync.render;

import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;
import java.util.Locale;

/** How good or bad something is: a colour, and a sign for those who do not see the colour. */
enum Tone {
    GOOD("\u2713"),
    WARN("!"),
    BAD("\u2715"),
    INFO("i"),
    OPEN("?"),
    QUIET("\u2013");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    static Tone of(HealthStatus status) {
        return switch (status) {
            case UNHEALTHY -> BAD;
            case DEGRADED -> WARN;
            case UNKNOWN -> OPEN;
            case HEALTHY -> GOOD;
            case NOT_CONFIGURED -> QUIET;
        };
    }

    static Tone of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> BAD;
            case WARNING -> WARN;
            case INFO -> INFO;
        };
    }

    String sign() {
        return sign;
    }

    /** The class of the style sheet that gives an element this tone. */
    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
