package io.dirsync.graph;

/**
 * What an application proves its identity with.
 *
 * <p>Immutable and safe for use by several threads. The text form shows nothing secret.
 */
public abstract sealed class GraphCredential permits ClientSecret {

    GraphCredential() {}

    /**
     * A secret of an application registration.
     *
     * @param clientId the application (client) id, a GUID; the application must be known in every tenant to be read
     * @param secret the value of the secret, which is not its id
     * @return the credential
     * @throws IllegalArgumentException if a text is blank
     */
    public static GraphCredential clientSecret(String clientId, String secret) {
        return ClientSecret.of(clientId, secret);
    }

    /** The application, as messages name it. */
    abstract String clientId();

    /** Where the tokens of this credential come from. */
    abstract TokenSource open(Connections connections);
}
