package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.ADD_PASSWORD_SYNC_AS_BACKUP;
import static io.dirsync.finding.SyncActions.CHOOSE_SIGN_IN_METHOD;
import static io.dirsync.finding.SyncActions.ENABLE_PASSWORD_SYNC;
import static io.dirsync.finding.SyncActions.REGISTER_AGENTS;
import static io.dirsync.finding.SyncActions.TROUBLESHOOT_PASSWORD_SYNC;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.VerifiedDomain;
import io.dirsync.snapshot.VerifiedDomain.Authentication;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Whether password hash synchronization is on, and whether that can be told. */
final class PasswordSyncRules {

    private PasswordSyncRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.info(SyncRules.PASSWORD_SYNC_ENABLED, policy, PasswordSyncRules::enabled),
                BuiltInRule.warning(
                        SyncRules.PASSWORD_SYNC_DISABLED_AFTER_USE, policy, PasswordSyncRules::disabledAfterUse),
                BuiltInRule.warning(SyncRules.PASSWORD_SYNC_DISABLED, policy, PasswordSyncRules::disabled),
                BuiltInRule.info(SyncRules.PASSWORD_SYNC_NEVER_REPORTED, policy, PasswordSyncRules::neverReported),
                BuiltInRule.info(SyncRules.PASSWORD_SYNC_UNKNOWN, policy, PasswordSyncRules::unknown),
                BuiltInRule.info(SyncRules.FEDERATION_WITHOUT_BACKUP, policy, PasswordSyncRules::withoutBackup));
    }

    private static Verdict enabled(SyncView view) {
        return view.whereSyncIsOn(() -> Verdict.judge(
                view.passwordSyncEnabled(), on -> on ? Verdict.passed() : Verdict.notApplicable("password-sync-off")));
    }

    private static Verdict disabledAfterUse(SyncView view) {
        return whereOff(
                view,
                () -> view.lastPasswordSync()
                        .fold(
                                at -> Verdict.violated(off(view), lastPasswordSync(view, at))
                                        .withSeverity(severityOfOff(view.policy()))
                                        .recommending(ENABLE_PASSWORD_SYNC, TROUBLESHOOT_PASSWORD_SYNC),
                                never -> Verdict.passed(),
                                Verdict::ofGap));
    }

    /** Speaks where {@link #disabledAfterUse} cannot: it is off, and no time says that it ever was on. */
    private static Verdict disabled(SyncView view) {
        return whereOff(view, () -> {
            if (view.lastPasswordSync() instanceof Fact.Known) {
                return Verdict.notApplicable("other-rule");
            }
            return whereDomains(
                    view,
                    PasswordSyncRules::isManagedCustom,
                    names -> Verdict.violated(off(view), Evidence.of("domains", names))
                            .withSeverity(severityOfOff(view.policy()))
                            .recommending(ENABLE_PASSWORD_SYNC, CHOOSE_SIGN_IN_METHOD));
        });
    }

    private static Verdict neverReported(SyncView view) {
        return view.whereSyncIsOn(() -> Verdict.judge(view.passwordSyncEnabled(), on -> {
            if (!on) {
                return Verdict.notApplicable("password-sync-off");
            }
            return view.lastPasswordSync()
                    .fold(
                            at -> Verdict.passed(),
                            never -> Verdict.indeterminate(
                                            "never-reported",
                                            Evidence.of("passwordSync", true)
                                                    .from(view.passwordSyncEnabled()
                                                            .origin()))
                                    .recommending(TROUBLESHOOT_PASSWORD_SYNC, REGISTER_AGENTS),
                            Verdict::ofGap);
        }));
    }

    private static Verdict unknown(SyncView view) {
        return view.whereSyncIsOn(() -> {
            if (view.passwordSyncEnabled() instanceof Fact.Known || view.lastPasswordSync() instanceof Fact.Known) {
                return Verdict.passed();
            }
            if (isChosen(view.passwordSyncEnabled()) && isChosen(view.lastPasswordSync())) {
                return Verdict.notApplicable("not-requested");
            }
            return Verdict.indeterminate("password-sync-unknown")
                    .recommending(ReadingActions.toClose(
                            view.snapshot().passwordSync().facts()));
        });
    }

    private static Verdict withoutBackup(SyncView view) {
        if (view.policy().passwordSync() == Expectation.NOT_WANTED) {
            return Verdict.notApplicable("not-wanted");
        }
        return whereOff(
                view,
                () -> whereDomains(
                        view,
                        domain -> domain.authentication() == Authentication.FEDERATED,
                        names -> Verdict.violated(off(view), Evidence.of("domains", names))
                                .recommending(ADD_PASSWORD_SYNC_AS_BACKUP)));
    }

    private static Verdict whereOff(SyncView view, Supplier<Verdict> judge) {
        return view.whereSyncIsOn(
                () -> Verdict.judge(view.passwordSyncEnabled(), on -> on ? Verdict.passed() : judge.get()));
    }

    private static Verdict whereDomains(
            SyncView view, Predicate<VerifiedDomain> which, Function<List<String>, Verdict> judge) {
        return Verdict.judge(view.snapshot().domains().verified(), domains -> {
            List<String> names =
                    domains.stream().filter(which).map(VerifiedDomain::name).toList();
            return names.isEmpty() ? Verdict.notApplicable("no-such-domain") : judge.apply(names);
        });
    }

    private static boolean isManagedCustom(VerifiedDomain domain) {
        return domain.isCustom() && domain.authentication() == Authentication.MANAGED;
    }

    private static boolean isChosen(Fact<?> fact) {
        return fact.whyUnreadable().filter(gap -> gap.isChosen()).isPresent();
    }

    private static Severity severityOfOff(SyncPolicy policy) {
        return policy.passwordSync() == Expectation.NOT_WANTED ? Severity.INFO : Severity.WARNING;
    }

    private static Evidence off(SyncView view) {
        return Evidence.of("passwordSync", false)
                .from(view.passwordSyncEnabled().origin());
    }

    private static Evidence lastPasswordSync(SyncView view, Instant at) {
        return Evidence.of("lastPasswordSync", at).from(view.lastPasswordSync().origin());
    }
}
