package io.dirsync.finding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The declared actions by id, each with what is known about it. */
final class ActionCatalogue {

    private static final NavigableMap<String, RecommendedAction> BY_ID = new TreeMap<>(Stream.of(
                    DiagnosisActions.all(),
                    InstallationActions.all(),
                    CredentialActions.all(),
                    PasswordActions.all(),
                    ServerActions.all(),
                    TenantActions.all(),
                    CloudSyncActions.all(),
                    ObjectActions.all())
            .flatMap(List::stream)
            .collect(toMap(RecommendedAction::id, identity())));

    private ActionCatalogue() {}

    static RecommendedAction get(String id) {
        RecommendedAction action = BY_ID.get(id);
        if (action == null) {
            throw new IllegalArgumentException("No action of the catalogue has the id " + id);
        }
        return action;
    }

    static List<RecommendedAction> all() {
        return List.copyOf(BY_ID.values());
    }
}
