package io.dirsync.json;

/**
 * In which version of the format a document is written, and how its facts stand there.
 *
 * @param minor the minor version of the document
 * @param plainFacts whether a fact may be a plain value, or null for a missing one
 */
record Dialect(int minor, boolean plainFacts) {

    static final int MAJOR = 1;
    static final int MINOR = 0;
    static final String VERSION = MAJOR + "." + MINOR;

    /** Says whether the document may hold what this version of the library does not know. */
    boolean isNewer() {
        return minor > MINOR;
    }

    String advice() {
        return isNewer()
                ? " The document has the format " + MAJOR + "." + minor + " and this version of dirsync knows "
                        + VERSION + ": update dirsync."
                : "";
    }
}
