package io.dirsync.render;

import io.dirsync.finding.Severity;
import io.dirsync.report.HealthStatus;

/** The colours of a terminal; they repeat what words say, and never say anything alone. */
enum Colour {
    NONE(""),
    BOLD("1"),
    RED("1;31"),
    YELLOW("1;33"),
    GREEN("1;32"),
    CYAN("36");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    static Colour of(HealthStatus status) {
        return switch (status) {
            case UNHEALTHY -> RED;
            case DEGRADED, UNKNOWN -> YELLOW;
            case HEALTHY -> GREEN;
            case NOT_CONFIGURED -> CYAN;
        };
    }

    static Colour of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }

    String paint(String text) {
        return this == NONE ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
