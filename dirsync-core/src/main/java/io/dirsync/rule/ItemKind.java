package io.dirsync.rule;

import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncServer;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of thing of which a tenant may have several, each judged by itself.
 *
 * @param evidence the name of the evidence that lists the things that a verdict is about
 * @param name what one thing is called; empty if it has no name
 * @param none why a rule has nothing to say where there is no such thing
 */
record ItemKind<T>(String evidence, Function<T, String> name, String none) {

    static final ItemKind<SyncApplication> APPLICATIONS =
            new ItemKind<>("applications", SyncApplication::name, "no-applications");
    static final ItemKind<SyncAccount> ACCOUNTS = new ItemKind<>("accounts", SyncAccount::name, "no-accounts");
    static final ItemKind<CloudSyncJob> JOBS = new ItemKind<>("jobs", ItemKind::nameOf, "no-jobs");
    static final ItemKind<SyncServer> SERVERS = new ItemKind<>("servers", SyncServer::name, "no-servers");

    Verdict judge(Fact<List<T>> items, Function<? super T, ? extends Verdict> judge) {
        return Verdict.judge(items, known -> judgeAll(known, judge));
    }

    /** Where several things are equally bad, the first of them speaks for all. */
    Verdict judgeAll(List<T> items, Function<? super T, ? extends Verdict> judge) {
        if (items.isEmpty()) {
            return Verdict.notApplicable(none);
        }
        return new JoinedVerdict(
                        evidence,
                        items.stream()
                                .map(item -> new JoinedVerdict.Part(name.apply(item), judge.apply(item)))
                                .toList())
                .verdict();
    }

    /** One domain can have several jobs, and Microsoft support asks for the id. */
    private static String nameOf(CloudSyncJob job) {
        return job.domain().isBlank() ? job.id() : job.domain() + " (" + job.id() + ")";
    }
}
