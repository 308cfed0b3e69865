package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncFeature;
import java.util.List;
import java.util.function.Function;

/** Switches of the tenant of which none should stand in one position, where directory synchronization is on. */
record Switches(boolean wrong, List<SyncFeature> features) {

    static Switches on(SyncFeature... features) {
        return new Switches(true, List.of(features));
    }

    static Switches off(SyncFeature... features) {
        return new Switches(false, List.of(features));
    }

    /** One switch in the wrong position suffices; without one, every switch must be known to be right. */
    Verdict judge(SyncView view, Function<Verdict.Violated, Verdict> found) {
        List<Fact<Boolean>> facts = features.stream().map(view::flag).toList();
        if (facts.stream().allMatch(SyncView::isChosen)) {
            return Verdict.notApplicable("not-requested");
        }
        return view.whereSyncIsOn(() -> facts.stream().anyMatch(fact -> fact.is(wrong))
                ? found.apply(violated(view))
                : BuiltInRule.worst(facts.stream().map(fact -> Verdict.judge(fact, right -> Verdict.passed()))));
    }

    private Verdict.Violated violated(SyncView view) {
        List<SyncFeature> guilty = features.stream()
                .filter(feature -> view.flag(feature).is(wrong))
                .toList();
        return Verdict.violated(
                Evidence.of(
                        "settings", guilty.stream().map(SyncFeature::property).toList()),
                Evidence.of("value", wrong).from(view.flag(guilty.get(0)).origin()));
    }
}
