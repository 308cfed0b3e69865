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
        String id = ClientId.checked(clientId);
        requireNonNull(secret, "secret");
        if (secret.isBlank()) {
            throw new IllegalArgumentException("secret is blank. Give the value of a client secret of " + id + ".");
        }
        return new ClientSecret(id, secret);
    }

    @Override
    String clientId() {
        return clientId;
    }

    @Override
    TokenSource open(Connections connections) {
        return new MsalApplication(clientId, () -> ClientCredentialFactory.createFromSecret(secret), connections);
    }

    @Override
    public String toString() {
        return "ClientSecret[clientId=" + clientId + ", secret=***]";
    }
}
