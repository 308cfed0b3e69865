package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What a check of a tenant will be able to read, and what to grant for the rest.
 *
 * <p>Immutable and safe for use by several threads. See {@link GraphSnapshotSource#preflight}.
 *
 * @param applicant who asks whom
 * @param sources the chosen sources, in the order of {@link GraphSource}
 */
public record Preflight(Applicant applicant, List<SourceAccess> sources) {

    /**
     * Who asks whom for what kind of permission.
     *
     * @param tenant the tenant that is to be read
     * @param cloud its cloud
     * @param clientId the application (client) id
     * @param kind whether the application reads on its own behalf or on that of a signed-in user
     */
    public record Applicant(TenantId tenant, GraphCloud cloud, String clientId, GraphPermission.Kind kind) {
        /** Checks that nothing is null. */
        public Applicant {
            requireNonNull(tenant, "tenant");
            requireNonNull(cloud, "cloud");
            requireNonNull(clientId, "clientId");
            requireNonNull(kind, "kind");
        }
    }

    /** Checks that nothing is null, and copies the list. */
    public Preflight {
        requireNonNull(applicant, "applicant");
        sources = List.copyOf(sources);
    }

    /**
     * Whether every chosen source can be read.
     *
     * @return true if so
     */
    public boolean isComplete() {
        return sources.stream().allMatch(access -> access.state() == SourceAccess.State.READABLE);
    }

    /**
     * The permissions to grant so that every source can be read that can be at all.
     *
     * @return the permissions without repetition, in the order of {@link GraphPermission}
     */
    public List<GraphPermission> missingPermissions() {
        return sources.stream()
                .flatMap(access -> access.missing().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Where an administrator of the tenant consents to the permissions that the application asks for in its registration.
     *
     * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/v2-admin-consent">Admin consent on the
     * Microsoft identity platform</a>.
     *
     * @return the address, of the sign-in of the tenant's cloud
     */
    public URI adminConsent() {
        String id = URLEncoder.encode(applicant.clientId(), StandardCharsets.UTF_8);
        return URI.create(applicant.cloud().authority() + "/" + applicant.tenant() + "/adminconsent?client_id=" + id);
    }

    /**
     * The same for people: what can be read, and the steps that mend the rest.
     *
     * @param locale the language: Danish, Dutch, or English for all others
     * @return lines of plain text
     */
    public String toText(Locale locale) {
        return new PreflightText(this, locale).lines();
    }
}
