package io.dirsync.testkit.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cloud of Microsoft and the hosts that it answers to; the first login host is the preferred one.
 *
 * <p>Source: <a href="https://learn.microsoft.com/graph/deployments">National cloud deployments</a>; the further login
 * hosts are the aliases that instance discovery names.
 *
 * @param cacheHost the name under which clients keep tokens
 */
record MicrosoftCloud(List<String> graphHosts, List<String> loginHosts, String cacheHost) {

    private static final List<MicrosoftCloud> ALL = List.of(
            new MicrosoftCloud(
                    List.of("graph.microsoft.com"),
                    List.of("login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"),
                    "login.windows.net"),
            new MicrosoftCloud(
                    List.of("graph.microsoft.us", "dod-graph.microsoft.us"),
                    List.of("login.microsoftonline.us", "login.usgovcloudapi.net"),
                    "login.microsoftonline.us"),
            new MicrosoftCloud(
                    List.of("microsoftgraph.chinacloudapi.cn"),
                    List.of("login.partner.microsoftonline.cn", "login.chinacloudapi.cn"),
                    "login.partner.microsoftonline.cn"));

    static List<MicrosoftCloud> all() {
        return ALL;
    }

    static List<String> allHosts() {
        return ALL.stream()
                .flatMap(cloud -> Stream.concat(cloud.graphHosts.stream(), cloud.loginHosts.stream()))
                .toList();
    }

    /** Those of Microsoft, and that under which this computer knows itself. */
    static List<String> hostsOfFake() {
        return Stream.concat(Stream.of("localhost"), allHosts().stream()).toList();
    }

    static Optional<MicrosoftCloud> of(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(cloud -> cloud.graphHosts.contains(name) || cloud.loginHosts.contains(name))
                .findFirst();
    }

    static boolean isGraphHost(String host) {
        return ALL.stream().anyMatch(cloud -> cloud.graphHosts.contains(host.toLowerCase(Locale.ROOT)));
    }

    static boolean isLoginHost(String host) {
        return ALL.stream().anyMatch(cloud -> cloud.loginHosts.contains(host.toLowerCase(Locale.ROOT)));
    }

    String preferredLoginHost() {
        return loginHosts.get(0);
    }
}
