package io.dirsync.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an application or a person proves their identity with.
 *
 * <p>An application uses its application permissions; it must be known in every tenant that is read, and one of many
 * tenants serves a fleet. A person uses delegated permissions, and reads no more than their own roles allow.
 *
 * <p>Immutable and safe for use by several threads. The text form shows nothing secret.
 */
public abstract sealed class GraphCredential
        permits ClientSecret,
                CertificateCredential,
                AssertionCredential,
                ManagedIdentityCredential,
                DeviceCodeCredential,
                SuppliedTokens {

    GraphCredential() {}

    /**
     * A secret of an application registration.
     *
     * @param clientId the application (client) id, a GUID
     * @param secret the value of the secret, which is not its id
     * @return the credential
     * @throws IllegalArgumentException if a text is blank
     */
    public static GraphCredential clientSecret(String clientId, String secret) {
        return ClientSecret.of(clientId, secret);
    }

    /**
     * A certificate of an application registration.
     *
     * <p>It is sent along with each assertion that it signs, together with its issuers, so that registrations which
     * trust a subject name and issuer work too. One that has expired is not sent: the check fails and says so.
     *
     * @param clientId the application (client) id, a GUID
     * @param certificate the certificate and its private key
     * @return the credential
     * @throws IllegalArgumentException if the id is blank
     */
    public static GraphCredential clientCertificate(String clientId, ClientCertificate certificate) {
        return CertificateCredential.of(clientId, certificate, Clock.systemUTC());
    }

    /**
     * Assertions that an application registration trusts: workload identity federation, or a key that never leaves its
     * vault.
     *
     * @param clientId the application (client) id, a GUID
     * @param assertions returns a signed JWT; called for each sign-in, on a thread of the source, and bounded by nothing
     *     but itself: while it does not return, checks of that tenant time out
     * @return the credential
     * @throws IllegalArgumentException if the id is blank
     */
    public static GraphCredential clientAssertion(String clientId, Supplier<@Nullable String> assertions) {
        return AssertionCredential.of(clientId, assertions);
    }

    /**
     * Assertions in a file that the platform keeps up to date, as Kubernetes does for workload identity.
     *
     * @param clientId the application (client) id, a GUID
     * @param file the file with one JWT; read for each sign-in, because the platform replaces it
     * @return the credential
     * @throws IllegalArgumentException if the id is blank; whether the file can be read is seen at the first check
     */
    public static GraphCredential clientAssertionFile(String clientId, Path file) {
        return AssertionCredential.of(clientId, file);
    }

    /**
     * The system-assigned managed identity of the Azure machine or service on which this runs.
     *
     * <p>A managed identity belongs to one tenant and can read no other, which a check says where the answers name the
     * tenant; application permissions are granted to its
     * service principal with PowerShell or Microsoft Graph, since it has no app registration. Its endpoint is asked
     * directly, never through a proxy. Not verified against a live Azure machine; Service Fabric is not supported, since
     * its endpoint shows a certificate that nobody issued.
     *
     * @return the credential
     */
    public static GraphCredential managedIdentity() {
        return ManagedIdentityCredential.ofSystem();
    }

    /**
     * A user-assigned managed identity of the Azure machine or service on which this runs; else as
     * {@link #managedIdentity()}.
     *
     * @param clientId the client id of the identity, a GUID
     * @return the credential
     * @throws IllegalArgumentException if the id is blank
     */
    public static GraphCredential managedIdentity(String clientId) {
        return ManagedIdentityCredential.of(clientId);
    }

    /**
     * A person who enters a code on another device; delegated permissions.
     *
     * <p>A source asks once for each tenant and renews the token by itself afterwards, until the tenant wants to see the
     * person again. The check waits while the code has not been entered, up to its timeout; give
     * {@link GraphSnapshotSource.Builder#timeout(java.time.Duration)} minutes. A check that timed out leaves the code
     * valid, and the next check of the tenant waits for the same one. Refresh tokens are kept in memory only, of at most
     * 100 tenants.
     *
     * @param clientId the application (client) id, a GUID; its registration must allow public client flows
     * @param prompt shows the code to the person and returns at once; called on a thread of the source
     * @return the credential
     * @throws IllegalArgumentException if the id is blank
     */
    public static GraphCredential deviceCode(String clientId, Consumer<DeviceCodePrompt> prompt) {
        return DeviceCodeCredential.of(clientId, prompt);
    }

    /**
     * Access tokens of an application that other code gets, for example a library that is in use already.
     *
     * <p>A token of another tenant than the one that is read is refused as soon as that is known: from the token if it can
     * be read and the tenant is named by its GUID, else from the organization that answers.
     *
     * @param supplier returns the token for a request; called for each check, on a thread of the source, so it should
     *     keep tokens as long as they are valid, and must return in time
     * @return the credential
     */
    public static GraphCredential tokens(Function<TokenRequest, @Nullable String> supplier) {
        return SuppliedTokens.ofApplication(supplier);
    }

    /**
     * Access tokens of a person that other code gets; else as {@link #tokens(Function)}.
     *
     * @param supplier returns the token for a request
     * @return the credential
     */
    public static GraphCredential delegatedTokens(Function<TokenRequest, @Nullable String> supplier) {
        return SuppliedTokens.ofUser(supplier);
    }

    /**
     * The credential that the environment variables describe; see {@link GraphEnvironment}, which knows the tenant and
     * the cloud too.
     *
     * @return the credential
     * @throws IllegalArgumentException if variables are missing or contradict each other; the message names them
     */
    public static GraphCredential fromEnvironment() {
        return GraphEnvironment.read().credential();
    }

    /** The application or identity, as messages name it. */
    abstract String clientId();

    /** Whether tokens are those of a person, with delegated permissions. */
    boolean isDelegated() {
        return false;
    }

    /** Whether tokens come from the authority of the tenant that is read, which knows whom a name belongs to. */
    boolean isSignedInAtTenant() {
        return true;
    }

    /** Where the tokens of this credential come from. */
    abstract TokenSource open(Connections connections);
}
