package io.dirsync.rule;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.SyncActions;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.NamedFact;
import java.util.Collection;
import java.util.List;

/** What would make unreadable facts readable. */
final class ReadingActions {

    private ReadingActions() {}

    static RecommendedAction[] toClose(Collection<NamedFact> unread) {
        boolean denied = unread.stream()
                .flatMap(named -> named.fact().whyUnreadable().stream())
                .anyMatch(gap -> gap.reason() == Gap.Reason.PERMISSION_DENIED);
        List<RecommendedAction> actions = denied
                ? List.of(SyncActions.GRANT_READ_PERMISSION)
                : List.of(SyncActions.READ_AGAIN, SyncActions.CHECK_SERVICE_HEALTH);
        return actions.toArray(RecommendedAction[]::new);
    }
}
