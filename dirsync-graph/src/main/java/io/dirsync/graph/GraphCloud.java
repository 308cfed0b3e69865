package io.dirsync.graph;

import java.net.URI;

/**
 * The clouds in which Microsoft Graph is offered; a tenant lives in exactly one of them.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/deployments">National cloud deployments</a>.
 */
public enum GraphCloud {
    /** The worldwide cloud, which also holds the tenants of US Government GCC. */
    GLOBAL("https://graph.microsoft.com", "https://login.microsoftonline.com"),
    /** US Government L4, also called GCC High. */
    US_GOV_L4("https://graph.microsoft.us", "https://login.microsoftonline.us"),
    /** US Government L5, also called DoD. */
    US_GOV_L5("https://dod-graph.microsoft.us", "https://login.microsoftonline.us"),
    /** China, operated by 21Vianet. */
    CHINA("https://microsoftgraph.chinacloudapi.cn", "https://login.chinacloudapi.cn");

    private final URI graphEndpoint;
    private final URI authority;

    GraphCloud(String graphEndpoint, String authority) {
        this.graphEndpoint = URI.create(graphEndpoint);
        this.authority = URI.create(authority);
    }

    /**
     * Where the cloud offers Microsoft Graph.
     *
     * @return the URL without version
     */
    public URI graphEndpoint() {
        return graphEndpoint;
    }

    /**
     * Where the cloud signs applications in.
     *
     * @return the URL without tenant
     */
    public URI authority() {
        return authority;
    }

    /**
     * The scope of a token that carries every application permission granted for Microsoft Graph.
     *
     * @return the scope; a token of one cloud is worth nothing in another
     */
    public String scope() {
        return graphEndpoint + "/.default";
    }
}
