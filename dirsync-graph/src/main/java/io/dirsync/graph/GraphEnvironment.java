package io.dirsync.graph;

import io.dirsync.snapshot.TenantId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the environment variables say about how to sign in.
 *
 * <p>The names are those of the Azure SDKs: {@code AZURE_CLIENT_ID} with exactly one of {@code AZURE_CLIENT_SECRET},
 * {@code AZURE_CLIENT_CERTIFICATE_PATH} (PFX, or PEM with certificate and key; {@code AZURE_CLIENT_CERTIFICATE_PASSWORD}
 * if it has one) and {@code AZURE_FEDERATED_TOKEN_FILE}. {@code AZURE_TENANT_ID} names the tenant, and
 * {@code AZURE_AUTHORITY_HOST} the cloud. Each may begin with {@code DIRSYNC_} instead; if one that says how to sign in
 * does, those of {@code AZURE_} are left alone, because the secret of one application is no good to another.
 * {@code DIRSYNC_CLOUD} names a {@link GraphCloud} and goes before the authority host, which does not tell US Government
 * L5 from L4. A variable that is blank counts as not set.
 *
 * <p>Source: <a href="https://learn.microsoft.com/java/api/overview/azure/identity-readme#environment-variables">Azure
 * Identity, environment variables</a>. Immutable and safe for use by several threads. The text form shows nothing
 * secret.
 */
public final class GraphEnvironment {

    private final GraphCredential credential;
    private final @Nullable TenantId tenant;
    private final GraphCloud cloud;

    private GraphEnvironment(GraphCredential credential, @Nullable TenantId tenant, GraphCloud cloud) {
        this.credential = credential;
        this.tenant = tenant;
        this.cloud = cloud;
    }

    /**
     * Reads the environment variables of this process.
     *
     * @return what they say
     * @throws IllegalArgumentException if variables are missing or contradict each other; the message names them and
     *     shows no secret
     */
    public static GraphEnvironment read() {
        return of(System.getenv());
    }

    /**
     * Reads variables that are kept elsewhere.
     *
     * @param variables their values by name; other names are left alone
     * @return what they say
     * @throws IllegalArgumentException as {@link #read()} does
     */
    public static GraphEnvironment of(Map<String, String> variables) {
        PlaceVariables place = new PlaceVariables(variables);
        return new GraphEnvironment(
                CredentialVariables.of(variables).credential(), place.tenant().orElse(null), place.cloud());
    }

    /**
     * How to sign in.
     *
     * @return the credential
     */
    public GraphCredential credential() {
        return credential;
    }

    /**
     * The tenant to read.
     *
     * @return the tenant, or empty if no variable names one
     */
    public Optional<TenantId> tenant() {
        return Optional.ofNullable(tenant);
    }

    /**
     * The cloud of the tenant.
     *
     * @return the cloud; {@link GraphCloud#GLOBAL} if no variable names one
     */
    public GraphCloud cloud() {
        return cloud;
    }

    @Override
    public String toString() {
        return "GraphEnvironment[credential=" + credential + ", tenant=" + tenant + ", cloud=" + cloud + "]";
    }
}
