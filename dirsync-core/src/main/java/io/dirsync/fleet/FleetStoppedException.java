package io.dirsync.fleet;

import io.dirsync.report.FailureCause;
import io.dirsync.report.FleetReport;

/** A run over many tenants ended early, because the application's own credential was refused; the message says why. */
public final class FleetStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was done until then. */
    private final transient FleetReport report;

    FleetStoppedException(FailureCause cause, FleetReport report) {
        super("The run over " + report.summary().tenants() + " tenants was stopped after "
                + report.summary().checked() + " of them, because every other tenant would answer the same: "
                + cause.message());
        this.report = report;
    }

    /**
     * What was done until then; the tenants that the run did not come to are in it as such.
     *
     * @return the report; not there in an exception that was serialized
     */
    public FleetReport report() {
        return report;
    }
}
