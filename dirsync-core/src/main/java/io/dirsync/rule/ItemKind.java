package io.dirsync.rule;

import static java.util.Objects.requireNonNull;

import io.dirsync.rule.JoinedVerdict.Part;
import io.dirsync.snapshot.CloudSyncJob;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncApplication;
import io.dirsync.snapshot.SyncServer;
import java.util.ArrayList;
import java.util.Comparator;
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
        return items instanceof Fact.Known<List<T>> known
                ? judgeAll(known.value(), judge)
                : Verdict.judge(items, none -> Verdict.passed());
    }

    /** Where several things are equally bad, the first of them speaks for all; what is well only matters where all is. */
    Verdict judgeAll(List<T> items, Function<? super T, ? extends Verdict> judge) {
        List<Part> troubled = List.of();
        Verdict others = null;
        // By index, because an iterator for each rule would be a quarter of all that judging a tenant allocates.
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            Verdict verdict = requireNonNull(judge.apply(item), "verdict");
            if (verdict instanceof Verdict.Violated || verdict instanceof Verdict.Indeterminate) {
                troubled = troubled.isEmpty() ? new ArrayList<>() : troubled;
                troubled.add(new Part(name.apply(item), verdict));
            } else if (others == null || verdict instanceof Verdict.Passed) {
                others = verdict;
            }
        }
        if (!troubled.isEmpty()) {
            return new JoinedVerdict(evidence, troubled).verdict();
        }
        return others == null ? Verdict.notApplicable(none) : others;
    }

    /** The same, after the things were put in the order in which they speak for all. */
    Verdict judgeInOrder(Comparator<? super T> order, List<T> items, Function<? super T, ? extends Verdict> judge) {
        return judgeAll(items.size() < 2 ? items : items.stream().sorted(order).toList(), judge);
    }

    /** One domain can have several jobs, and Microsoft support asks for the id. */
    private static String nameOf(CloudSyncJob job) {
        return job.domain().isBlank() ? job.id() : job.domain() + " (" + job.id() + ")";
    }
}
