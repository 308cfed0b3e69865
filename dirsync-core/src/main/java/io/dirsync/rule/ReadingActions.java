package io.dirsync.rule;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.SyncActions;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What would make unreadable facts readable. */
final class ReadingActions {

    private ReadingActions() {}

    /** A permission helps only against refusals, and reading again only against everything else. */
    static RecommendedAction[] toClose(Collection<NamedFact> unread) {
        List<Gap.Reason> reasons = unread.stream()
                .flatMap(named -> named.fact().whyUnreadable().stream())
                .map(Gap::reason)
                .toList();
        List<RecommendedAction> actions = new ArrayList<>();
        if (reasons.contains(Gap.Reason.PERMISSION_DENIED)) {
            actions.add(SyncActions.GRANT_READ_PERMISSION);
        }
        if (reasons.isEmpty() || reasons.stream().anyMatch(reason -> reason != Gap.Reason.PERMISSION_DENIED)) {
            actions.add(SyncActions.READ_AGAIN);
            actions.add(SyncActions.CHECK_SERVICE_HEALTH);
        }
        return actions.toArray(RecommendedAction[]::new);
    }
}
