package io.dirsync.rule;

import io.dirsync.finding.Evidence;
import io.dirsync.snapshot.Origin;
import io.dirsync.snapshot.SyncFeature;
import java.util.ArrayList;
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
        if (noneIsRequested(view)) {
            return Verdict.notApplicable("not-requested");
        }
        return view.whereSyncIsOn(() -> oneIsWrong(view) ? found.apply(violated(view)) : allRight(view));
    }

    private boolean noneIsRequested(SyncView view) {
        for (SyncFeature feature : features) {
            if (!SyncView.isChosen(view.flag(feature))) {
                return false;
            }
        }
        return true;
    }

    private boolean oneIsWrong(SyncView view) {
        for (SyncFeature feature : features) {
            if (view.flag(feature).is(wrong)) {
                return true;
            }
        }
        return false;
    }

    private Verdict allRight(SyncView view) {
        Verdict worst = Verdict.passed();
        for (SyncFeature feature : features) {
            worst = BuiltInRule.worse(worst, Verdict.judge(view.flag(feature), right -> Verdict.passed()));
        }
        return worst;
    }

    private Verdict.Violated violated(SyncView view) {
        List<String> settings = new ArrayList<>();
        Origin origin = Origin.unspecified();
        for (SyncFeature feature : features) {
            if (view.flag(feature).is(wrong)) {
                origin = settings.isEmpty() ? view.flag(feature).origin() : origin;
                settings.add(feature.property());
            }
        }
        return Verdict.violated(
                Evidence.of("settings", settings), Evidence.of("value", wrong).from(origin));
    }
}
