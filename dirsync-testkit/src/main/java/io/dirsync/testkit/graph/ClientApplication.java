package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The application that every tenant has consented to, and all that proves to Entra that a client is it.
 *
 * <p>Its secret works from the start. Certificates and workload identities work once they are registered here, until
 * {@link FakeGraph#reset()}. The application may also sign users in without any proof, as applications do that allow
 * public client flows. Safe for use by several threads.
 */
public final class ClientApplication {

    private final String clientId = UUID.randomUUID().toString();
    private final String secret = "fake~" + UUID.randomUUID();
    private final Map<String, X509Certificate> certificates = new ConcurrentHashMap<>();
    private final List<WorkloadIdentity> identities = new CopyOnWriteArrayList<>();

    private ClientApplication() {}

    static ClientApplication create() {
        return new ClientApplication();
    }

    /** {@return its id, a GUID} */
    public String clientId() {
        return clientId;
    }

    /** {@return the value of its secret} */
    public String secret() {
        return secret;
    }

    /**
     * Lets clients prove themselves with assertions that the key of a certificate signed.
     *
     * @param certificate with an RSA key; one that has expired is refused as Entra refuses it, with AADSTS700027
     * @return this application
     * @throws IllegalArgumentException if the key is no RSA key, which Entra does not accept
     */
    public ClientApplication register(X509Certificate certificate) {
        String algorithm =
                requireNonNull(certificate, "certificate").getPublicKey().getAlgorithm();
        if (!algorithm.equals("RSA")) {
            throw new IllegalArgumentException(
                    "Entra takes certificates with RSA keys only, but this one has a key of " + algorithm);
        }
        certificates.put(Thumbprint.sha1(certificate), certificate);
        certificates.put(Thumbprint.sha256(certificate), certificate);
        return this;
    }

    /**
     * Lets clients prove themselves with assertions of another issuer: a federated identity credential.
     *
     * @param identity whose issuer, subject and audience must be exactly those of the assertion, in the same case
     * @return this application
     */
    public ClientApplication register(WorkloadIdentity identity) {
        identities.add(requireNonNull(identity, "identity"));
        return this;
    }

    Optional<X509Certificate> certificate(String thumbprint) {
        return Optional.ofNullable(certificates.get(thumbprint));
    }

    List<WorkloadIdentity> identities() {
        return List.copyOf(identities);
    }

    void forgetRegistrations() {
        certificates.clear();
        identities.clear();
    }

    /** {@return its id, without anything secret} */
    @Override
    public String toString() {
        return "ClientApplication[" + clientId + "]";
    }
}
