package io.dirsync.report;

/** Why a run over many tenants ended before all of them were checked. */
public enum StopCause {
    /** Somebody cancelled it. */
    CANCELLED,
    /** Its own time was over. */
    DEADLINE,
    /** The application's own credential was refused, so that no tenant could have been read. */
    CREDENTIAL
}
