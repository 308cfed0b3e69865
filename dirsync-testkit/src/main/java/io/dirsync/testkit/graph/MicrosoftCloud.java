package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The clouds of Microsoft and the hosts that they answer to.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/deployments">National cloud deployments</a>; the further login
 * hosts are the aliases that instance discovery names.
 */
enum MicrosoftCloud {
    GLOBAL(
            List.of("graph.microsoft.com"),
            List.of("login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net")),
    US_GOVERNMENT(
            List.of("graph.microsoft.us", "dod-graph.microsoft.us"),
            List.of("login.microsoftonline.us", "login.usgovcloudapi.net")),
    CHINA(
            List.of("microsoftgraph.chinacloudapi.cn"),
            List.of("login.partner.microsoftonline.cn", "login.chinacloudapi.cn"));

    private final List<String> graphHosts;
    private final List<String> loginHosts;

    MicrosoftCloud(List<String> graphHosts, List<String> loginHosts) {
        this.graphHosts = graphHosts;
        this.loginHosts = loginHosts;
    }

    static List<String> allHosts() {
        return Stream.of(values())
                .flatMap(cloud -> Stream.concat(cloud.graphHosts.stream(), cloud.loginHosts.stream()))
                .toList();
    }

    static boolean isGraphHost(String host) {
        return Stream.of(values()).anyMatch(cloud -> cloud.graphHosts.contains(lower(host)));
    }

    static boolean isLoginHost(String host) {
        return Stream.of(values()).anyMatch(cloud -> cloud.loginHosts.contains(lower(host)));
    }

    static Optional<MicrosoftCloud> of(String host) {
        return Stream.of(values())
                .filter(cloud -> cloud.graphHosts.contains(lower(host)) || cloud.loginHosts.contains(lower(host)))
                .findFirst();
    }

    List<String> graphHosts() {
        return graphHosts;
    }

    List<String> loginHosts() {
        return loginHosts;
    }

    String preferredLoginHost() {
        return loginHosts.get(0);
    }

    /** Only the global cloud caches its tokens under another name than it is called by. */
    String preferredCacheHost() {
        return this == GLOBAL ? "login.windows.net" : preferredLoginHost();
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
