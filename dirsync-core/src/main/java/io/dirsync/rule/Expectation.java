package io.dirsync.rule;

/** Whether something is meant to be on, or is in use, as far as the caller says so. */
public enum Expectation {
    /** The caller does not say. */
    UNDECLARED,
    /** It is meant to be on, or is in use. */
    EXPECTED,
    /** It is meant to be off, or is not in use. */
    NOT_WANTED
}
