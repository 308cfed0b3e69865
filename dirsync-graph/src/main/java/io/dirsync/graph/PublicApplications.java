package io.dirsync.graph;

import com.microsoft.aad.msal4j.PublicClientApplication;
import io.dirsync.snapshot.TenantId;
import java.net.MalformedURLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An object of MSAL4J for each tenant that somebody signed in to; it keeps the refresh token. */
final class PublicApplications {

    /** People sign in to few tenants; one that was forgotten asks them again. */
    static final int MAX_TENANTS = 100;

    private final Map<TenantId, PublicClientApplication> applications = new LinkedHashMap<>(16, 0.75f, true);
    private final String clientId;
    private final Connections connections;

    PublicApplications(String clientId, Connections connections) {
        this.clientId = clientId;
        this.connections = connections;
    }

    Set<String> scopes() {
        return Set.of(connections.endpoints().cloud().scope());
    }

    synchronized PublicClientApplication of(TenantId tenant) {
        PublicClientApplication application = applications.computeIfAbsent(tenant, this::create);
        if (applications.size() > MAX_TENANTS) {
            applications.remove(applications.keySet().iterator().next());
        }
        return application;
    }

    private PublicClientApplication create(TenantId tenant) {
        String authority = connections.endpoints().cloud().authority() + "/" + tenant + "/";
        try {
            return PublicClientApplication.builder(clientId)
                    .authority(authority)
                    .instanceDiscovery(false)
                    .httpClient(new AuthorityClient(connections))
                    .executorService(connections.workers().executor())
                    .clientCapabilities(Set.of(ClaimsChallenge.CAPABILITY))
                    .disableInternalRetries()
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Not a URL: " + authority, e);
        }
    }
}
