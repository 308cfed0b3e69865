package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import com.microsoft.aad.msal4j.ClientCredentialFactory;

/** A secret of an application registration. */
final class ClientSecret extends GraphCredential {

    private final String clientId;
    private final String secret;

    private ClientSecret(String clientId, String secret) {
        this.clientId = clientId;
        this.secret = secret;
    }

    static ClientSecret of(String clientId, String secret) {
        requireNonNull(clientId, "clientId");
        requireNonNull(secret, "secret");
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("clientId is blank. Give the application (client) id, a GUID.");
        }
        if (secret.isBlank()) {
            throw new IllegalArgumentException(
                    "secret is blank. Give the value of a client secret of " + clientId + ".");
        }
        return new ClientSecret(clientId, secret);
    }

    @Override
    String clientId() {
        return clientId;
    }

    @Override
    TokenSource open(Connections connections) {
        return new MsalApplication(clientId, ClientCredentialFactory.createFromSecret(secret), connections);
    }

    @Override
    public String toString() {
        return "ClientSecret[clientId=" + clientId + ", secret=***]";
    }
}
