package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.ADD_PASSWORD_SYNC_AS_BACKUP;
import static io.dirsync.finding.SyncActions.CHOOSE_SIGN_IN_METHOD;
import static io.dirsync.finding.SyncActions.ENABLE_PASSWORD_SYNC;
import static io.dirsync.finding.SyncActions.REGISTER_AGENTS;
import static io.dirsync.finding.SyncActions.TROUBLESHOOT_PASSWORD_SYNC;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.ProvisioningAgent;
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
                BuiltInRule.warning(SyncRules.PASSWORD_SYNC_FLAG_FLIPPED, policy, PasswordSyncRules::flagFlipped),
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
                                        .withSeverity(severityOfOff(view))
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
                    names -> disabled(view, names).recommending(ENABLE_PASSWORD_SYNC, CHOOSE_SIGN_IN_METHOD));
        });
    }

    private static Verdict.Violated disabled(SyncView view, List<String> domains) {
        List<String> agents = passThroughAgents(view);
        Evidence[] seen = agents.isEmpty()
                ? new Evidence[] {off(view), Evidence.of("domains", domains)}
                : new Evidence[] {off(view), Evidence.of("domains", domains), Evidence.of("passThroughAgents", agents)};
        return Verdict.violated(seen).withSeverity(severityOfOff(view, agents));
    }

    /** Speaks only where the caller kept an earlier snapshot. */
    private static Verdict flagFlipped(SyncView view) {
        Fact<Boolean> before = view.snapshot().history().passwordSyncEnabled();
        return view.whereSyncIsOn(before, wasOn -> {
            if (!wasOn) {
                return Verdict.passed();
            }
            return whereOff(
                    view,
                    () -> Verdict.violated(
                                    Evidence.of("passwordSyncBefore", true).from(before.origin()), off(view))
                            .withSeverity(severityOfOff(view))
                            .recommending(ENABLE_PASSWORD_SYNC, TROUBLESHOOT_PASSWORD_SYNC));
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
            if (SyncView.isChosen(view.passwordSyncEnabled()) && SyncView.isChosen(view.lastPasswordSync())) {
                return Verdict.notApplicable("not-requested");
            }
            return Verdict.indeterminate("password-sync-unknown")
                    .recommending(ReadingActions.toClose(
                            view.snapshot().passwordSync().facts()));
        });
    }

    private static Verdict withoutBackup(SyncView view) {
        if (view.expectations().passwordSync() == Expectation.NOT_WANTED) {
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

    private static Severity severityOfOff(SyncView view) {
        return view.expectations().passwordSync() == Expectation.NOT_WANTED ? Severity.INFO : Severity.WARNING;
    }

    /** Users who sign in by pass-through authentication need no hash, unless the organization wants one as a backup. */
    private static Severity severityOfOff(SyncView view, List<String> passThroughAgents) {
        return switch (view.expectations().passwordSync()) {
            case EXPECTED -> Severity.WARNING;
            case NOT_WANTED -> Severity.INFO;
            case UNDECLARED -> passesThrough(view, passThroughAgents) ? Severity.INFO : Severity.WARNING;
        };
    }

    /** What the caller declares counts for more than agents, which may be left over. */
    private static boolean passesThrough(SyncView view, List<String> agents) {
        return switch (view.expectations().passThroughAuthentication()) {
            case EXPECTED -> true;
            case NOT_WANTED -> false;
            case UNDECLARED -> !agents.isEmpty();
        };
    }

    private static List<String> passThroughAgents(SyncView view) {
        return view.snapshot().cloudSync().agents().toOptional().stream()
                .flatMap(List::stream)
                .filter(agent -> agent.active() && agent.publishingTypes().contains("authentication"))
                .map(ProvisioningAgent::machine)
                .toList();
    }

    private static Evidence off(SyncView view) {
        return Evidence.of("passwordSync", false)
                .from(view.passwordSyncEnabled().origin());
    }

    private static Evidence lastPasswordSync(SyncView view, Instant at) {
        return Evidence.of("lastPasswordSync", at).from(view.lastPasswordSync().origin());
    }
}
