package io.dirsync.testkit.graph;

import io.dirsync.testkit.GrantedPermissions;
import io.dirsync.testkit.TenantState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks Graph again what it was asked, each time with other permissions, and leaves the tenants of the fake alone. */
final class PermissionTrials {

    private final FakeServices.World world;
    private final TenantState tenant;
    private final List<PastRequest> requests;
    private final GraphReply reply = new GraphReply(Clock.systemUTC());

    PermissionTrials(FakeServices.World world, TenantState tenant) {
        this.world = world;
        this.tenant = tenant;
        this.requests = world.journal().past().stream()
                .filter(request ->
                        request.holder().tenant().equals(tenant.identity().guid()))
                .toList();
    }

    PermissionReport report() {
        Set<String> granted = new LinkedHashSet<>(tenant.grants().names());
        requests.stream()
                .filter(request -> request.holder().isDelegated())
                .forEach(request -> granted.addAll(request.holder().permissions()));
        List<String> wanted = answers(granted);
        Set<String> needed = new LinkedHashSet<>(granted);
        for (String candidate : broadestFirst(granted)) {
            Set<String> fewer = without(needed, candidate);
            if (answers(fewer).equals(wanted)) {
                needed = fewer;
            }
        }
        return new PermissionReport(granted, needed, uses(needed, wanted));
    }

    private Map<String, List<String>> uses(Set<String> needed, List<String> wanted) {
        Map<String, List<String>> uses = new LinkedHashMap<>();
        for (String permission : needed) {
            List<String> otherwise = answers(without(needed, permission));
            Set<String> lines = new LinkedHashSet<>();
            for (int i = 0; i < wanted.size(); i++) {
                if (!wanted.get(i).equals(otherwise.get(i))) {
                    lines.add(requests.get(i).line());
                }
            }
            uses.put(permission, List.copyOf(lines));
        }
        return uses;
    }

    /** What counts of the answers; the same text for all that are refused. */
    private List<String> answers(Set<String> permissions) {
        Map<Grant, String> tokens = new HashMap<>();
        List<String> answers = new ArrayList<>();
        for (PastRequest request : requests) {
            Grant grant = grant(request, permissions);
            String token = tokens.computeIfAbsent(grant, world.tokens()::issue);
            answers.add(answer(alone(grant.tenant()), request.with(token)));
        }
        return answers;
    }

    private static String answer(GraphService graph, Ask ask) {
        return graph.answer(ask)
                .filter(answer -> answer.status() < 400)
                .map(answer -> answer.status() + Fingerprint.of(answer.body()))
                .orElse("refused");
    }

    private Grant grant(PastRequest request, Set<String> permissions) {
        TokenHolder holder = request.holder();
        Set<String> own = new LinkedHashSet<>(permissions);
        if (holder.isDelegated()) {
            own.retainAll(holder.permissions());
        }
        TenantState reduced = tenant.withGrants(new GrantedPermissions(own));
        String user = holder.user();
        SignedInUser signedIn = user == null ? null : SignedInUser.named(user);
        return new Grant(reduced, request.resource(), own, signedIn, 1, new ClaimsRequest(List.of(), ""));
    }

    /** A service that knows one tenant only, so that changes of a trial stay in the trial. */
    private GraphService alone(TenantState state) {
        TenantRegistry registry = new TenantRegistry(Clock.systemUTC());
        registry.put(state);
        GraphSettings settings =
                new GraphSettings(Clock.systemUTC(), world.graph().catalogue());
        return new GraphService(world.with(registry, settings), reply, ask -> new Answer.Reset());
    }

    private static Set<String> without(Set<String> permissions, String one) {
        Set<String> fewer = new LinkedHashSet<>(permissions);
        fewer.remove(one);
        return fewer;
    }

    /** Those that change things and those of the whole directory, so that they are the first that can be spared. */
    private static List<String> broadestFirst(Set<String> permissions) {
        List<String> sorted = new ArrayList<>(permissions);
        sorted.sort(Comparator.comparing((String name) -> !name.contains("ReadWrite"))
                .thenComparing(name -> !name.startsWith("Directory.")));
        return sorted;
    }
}
