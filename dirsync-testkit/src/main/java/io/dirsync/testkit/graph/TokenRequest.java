package io.dirsync.testkit.graph;

import java.util.Map;
import java.util.Optional;

/**
 * What a client wrote to the token endpoint of an authority.
 *
 * @param isV1 whether it came to the older endpoint, which names a resource in place of scopes
 */
record TokenRequest(Ask ask, Map<String, String> form, Authority authority, boolean isV1) {

    String required(String parameter) {
        return optional(parameter).orElseThrow(() -> EntraProblem.missing(parameter));
    }

    Optional<String> optional(String parameter) {
        return Optional.ofNullable(form.get(parameter)).filter(value -> !value.isEmpty());
    }

    /** Without the form, which holds the secret. */
    @Override
    public String toString() {
        return "TokenRequest[" + authority.name() + "]";
    }
}
