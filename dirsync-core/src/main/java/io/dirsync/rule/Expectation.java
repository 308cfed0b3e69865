package io.dirsync.rule;

/** What the organization intends with a kind of synchronization, as far as the caller says so. */
public enum Expectation {
    /** The caller does not say. */
    UNDECLARED,
    /** It is meant to be on; finding it off is a warning. */
    EXPECTED,
    /** It is meant to be off; finding it off is mere information. */
    NOT_WANTED
}
