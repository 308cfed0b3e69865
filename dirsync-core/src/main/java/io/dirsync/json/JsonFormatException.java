package io.dirsync.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A document cannot be read; the message says what is wrong, where, with which value, and how to mend it.
 *
 * <p>The message quotes the offending value, shortened, and nothing else of the document.
 */
public final class JsonFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the trouble is. */
    private final String pointer;

    JsonFormatException(String message, String pointer, @Nullable Throwable cause) {
        super(message, cause);
        this.pointer = requireNonNull(pointer, "pointer");
    }

    /**
     * Where the trouble is.
     *
     * @return a JSON pointer (RFC 6901), for example {@code /snapshot/capturedAt}; empty for the document as a whole
     */
    public String pointer() {
        return pointer;
    }
}
