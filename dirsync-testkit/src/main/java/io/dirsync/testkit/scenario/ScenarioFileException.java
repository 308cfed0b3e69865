package io.dirsync.testkit.scenario;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Thrown when a scenario file cannot be read, or says what cannot be. */
public final class ScenarioFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the trouble is. */
    private final String pointer;

    ScenarioFileException(String pointer, String complaint, @Nullable Throwable cause) {
        super(pointer.isEmpty() ? complaint : pointer + ": " + complaint, cause);
        this.pointer = requireNonNull(pointer, "pointer");
    }

    /**
     * {@return the place in the document as a JSON Pointer (RFC 6901), for example {@code /tenants/0/directory/last};
     * empty for the document as a whole}
     */
    public String pointer() {
        return pointer;
    }
}
