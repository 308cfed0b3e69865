package io.dirsync.testkit.graph;

/** What a property holds, as far as filters care. */
enum EdmType {
    STRING,
    BOOLEAN,
    NUMBER,
    /** A point in time; the value is an {@link java.time.Instant}. */
    DATE,
    /** The member of an enumeration; the value is text, and filters write it in quotes. */
    ENUM,
    /** Text to everybody but filters, which may write it without quotes. */
    GUID,
    /** An object, or a list of texts or objects. */
    COMPLEX
}
