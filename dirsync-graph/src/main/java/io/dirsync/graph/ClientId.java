package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

/** The id of an application registration. */
final class ClientId {

    private ClientId() {}

    static String checked(String clientId) {
        requireNonNull(clientId, "clientId");
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("clientId is blank. Give the application (client) id, a GUID.");
        }
        return clientId.strip();
    }
}
