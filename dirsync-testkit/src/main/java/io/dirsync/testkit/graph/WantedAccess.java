package io.dirsync.testkit.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a client wants a token for.
 *
 * @param resource the address of the Graph that it is for
 * @param permissions those that are named; {@code .default} stands for all that was consented to
 * @param openId the scopes that every resource has, for example {@code offline_access}
 */
record WantedAccess(String resource, Set<String> permissions, Set<String> openId) {

    static final String DEFAULT = ".default";

    private static final Set<String> OPENID_SCOPES = Set.of("openid", "profile", "offline_access", "email");
    private static final String GRAPH_ID = "00000003-0000-0000-c000-000000000000";

    static WantedAccess of(TokenRequest request) {
        if (request.isV1()) {
            String resource = withoutSlash(request.required("resource"));
            String named = resource.equals(GRAPH_ID) ? defaultGraph(request.ask()) : resource;
            return checked(request, new WantedAccess(named, Set.of(DEFAULT), OPENID_SCOPES));
        }
        return ofScopes(request, request.required("scope"));
    }

    /** The scopes that clients add by themselves say nothing about the resource. */
    static WantedAccess ofScopes(TokenRequest request, String scope) {
        List<String> all =
                Stream.of(scope.split(" ", -1)).filter(one -> !one.isBlank()).toList();
        Set<String> openId = new LinkedHashSet<>(all);
        openId.retainAll(OPENID_SCOPES);
        Set<String> permissions = new LinkedHashSet<>();
        Set<String> resources = new LinkedHashSet<>();
        for (String one : all) {
            if (!OPENID_SCOPES.contains(one)) {
                int slash = one.lastIndexOf('/');
                permissions.add(one.substring(slash + 1));
                resources.add(slash < 0 ? defaultGraph(request.ask()) : withoutSlash(one.substring(0, slash)));
            }
        }
        if (resources.size() > 1) {
            throw EntraProblem.of(70011, scope);
        }
        String resource = resources.isEmpty()
                ? defaultGraph(request.ask())
                : resources.iterator().next();
        return checked(request, new WantedAccess(resource, permissions, openId));
    }

    boolean isDefault() {
        return permissions.equals(Set.of(DEFAULT));
    }

    boolean wants(String openIdScope) {
        return openId.contains(openIdScope);
    }

    private static WantedAccess checked(TokenRequest request, WantedAccess wanted) {
        if (!isGraph(request.ask(), wanted.resource)) {
            throw EntraProblem.of(500011, wanted.resource, request.authority().directory());
        }
        return wanted;
    }

    /** A login host knows only the Graph of its own cloud. */
    private static boolean isGraph(Ask ask, String resource) {
        if (ask.isLocal()) {
            return resource.equals(ask.base())
                    || (resource.startsWith("https://")
                            && MicrosoftCloud.isGraphHost(resource.substring("https://".length())));
        }
        return MicrosoftCloud.of(ask.host()).stream()
                .flatMap(cloud -> cloud.graphHosts().stream())
                .anyMatch(host -> resource.equals("https://" + host));
    }

    private static String defaultGraph(Ask ask) {
        return MicrosoftCloud.of(ask.host())
                .map(cloud -> "https://" + cloud.graphHosts().get(0))
                .orElseGet(ask::base);
    }

    private static String withoutSlash(String resource) {
        return resource.endsWith("/") ? resource.substring(0, resource.length() - 1) : resource;
    }
}
