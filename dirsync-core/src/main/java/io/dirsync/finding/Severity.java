package io.dirsync.finding;

/** How bad a finding is; the order of the constants is from worst to least. */
public enum Severity {
    /** Synchronization is broken, or data is in danger: act now. */
    CRITICAL,
    /** Something is wrong or about to be: act soon. */
    WARNING,
    /** Worth knowing; nothing need be done. */
    INFO
}
