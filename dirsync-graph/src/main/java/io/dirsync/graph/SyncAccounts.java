package io.dirsync.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.graph.Listing.Listed;
import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SyncAccount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The users that hold a role of synchronization.
 *
 * @param members what came of the requests, one for each role
 */
record SyncAccounts(List<Listing> members) {

    static SyncAccounts of(Listing one, Listing other) {
        return new SyncAccounts(List.of(neverActivatedIsEmpty(one), neverActivatedIsEmpty(other)));
    }

    Fact<List<SyncAccount>> fact() {
        return this.<List<SyncAccount>>unread().orElseGet(this::accounts);
    }

    /** The ids of the users, as policies name them; unreadable if not all of them are known. */
    Fact<Set<String>> ids() {
        return this.<Set<String>>unread().orElseGet(() -> {
            Set<String> ids = users().map(user -> JsonText.of(user.path("id"))).collect(Collectors.toSet());
            Member at = new Member("id", ((Listed) members.get(0)).origin());
            return ids.contains("") ? at.notReturned() : at.known(ids);
        });
    }

    /** What keeps the accounts from being known; empty if they are. */
    private <T> Optional<Fact<T>> unread() {
        return members.stream()
                .filter(role -> !(role instanceof Listed))
                .findFirst()
                .map(role -> role.listFact(none -> Fact.missing()));
    }

    private Fact<List<SyncAccount>> accounts() {
        Listed first = (Listed) members.get(0);
        List<ObjectNode> users = users().toList();
        boolean areComplete = users.stream()
                .allMatch(user -> user.path("userPrincipalName").isTextual()
                        && user.path("accountEnabled").isBoolean());
        if (!areComplete) {
            Gap gap = Gap.of(Gap.Reason.NOT_RETURNED, "a member without userPrincipalName or accountEnabled");
            return new Fact.Unreadable<>(gap, first.origin());
        }
        return new Fact.Known<>(
                users.stream().map(SyncAccounts::account).distinct().toList(), first.origin());
    }

    /** Members that are no users, applications among them, do not sign in as accounts. */
    private Stream<ObjectNode> users() {
        return members.stream()
                .filter(Listed.class::isInstance)
                .flatMap(role -> ((Listed) role).items().stream())
                .filter(SyncAccounts::isUser);
    }

    /** What does not say what it is may be one. */
    private static boolean isUser(ObjectNode member) {
        String type = JsonText.of(member.path("@odata.type"));
        return type.isEmpty() || type.endsWith(".user");
    }

    private static SyncAccount account(ObjectNode user) {
        String name = user.get("userPrincipalName").textValue().split("@", 2)[0];
        return new SyncAccount(name, user.get("accountEnabled").booleanValue());
    }

    /** A role that nobody ever held does not exist in the tenant. */
    private static Listing neverActivatedIsEmpty(Listing role) {
        return role instanceof Failed failed && failed.isAbsence() ? new Listed(List.of(), failed.origin()) : role;
    }
}
