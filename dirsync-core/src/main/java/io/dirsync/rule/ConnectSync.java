package io.dirsync.rule;

import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncClient;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.TenantSnapshot;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whether Microsoft Entra Connect Sync is in use, as far as the facts give it away. */
final class ConnectSync {

    private static final String ACCOUNT = "sync_";

    private ConnectSync() {}

    /** What is known of servers says nothing where synchronization is off, but it does where that is unknown. */
    static Verdict unlessOff(SyncView view, Supplier<? extends Verdict> judge) {
        return view.isSyncOff() ? SyncView.SYNC_OFF : judge.get();
    }

    /** Synchronization that is on without Cloud Sync is that of Connect Sync, even where nothing else shows it. */
    static Verdict whereInUse(SyncView view, Supplier<? extends Verdict> judge) {
        return unlessOff(view, () -> isSeen(view.snapshot()) ? judge.get() : whereAlone(view, judge));
    }

    static boolean isAccount(SyncAccount account) {
        return account.name().regionMatches(true, 0, ACCOUNT, 0, ACCOUNT.length());
    }

    private static Verdict whereAlone(SyncView view, Supplier<? extends Verdict> judge) {
        return view.whereSyncIsOn(() -> Verdict.judge(
                view.snapshot().cloudSync().jobs(), jobs -> jobs.isEmpty() ? judge.get() : unseen(view.snapshot())));
    }

    private static Verdict unseen(TenantSnapshot snapshot) {
        return traces(snapshot)
                .flatMap(fact -> fact.whyUnreadable().stream())
                .filter(gap -> !gap.isChosen())
                .findFirst()
                .map(Verdict::ofGap)
                .orElseGet(() -> Verdict.notApplicable("no-connect-sync"));
    }

    private static boolean isSeen(TenantSnapshot snapshot) {
        SyncIdentity identity = snapshot.syncIdentity();
        SyncClient client = snapshot.syncClient();
        return client.version() instanceof Fact.Known
                || client.machine() instanceof Fact.Known
                || isThere(identity.applications())
                || isThere(snapshot.serverEvidence().servers())
                || identity.accounts().toOptional().stream()
                        .flatMap(List::stream)
                        .anyMatch(ConnectSync::isAccount);
    }

    private static boolean isThere(Fact<? extends List<?>> list) {
        return list.toOptional().filter(items -> !items.isEmpty()).isPresent();
    }

    private static Stream<Fact<?>> traces(TenantSnapshot snapshot) {
        return Stream.of(
                snapshot.syncClient().version(),
                snapshot.syncClient().machine(),
                snapshot.syncIdentity().applications(),
                snapshot.syncIdentity().accounts(),
                snapshot.serverEvidence().servers());
    }
}
