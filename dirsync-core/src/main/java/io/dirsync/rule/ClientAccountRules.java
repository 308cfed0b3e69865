package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.EXCLUDE_FROM_CONDITIONAL_ACCESS;
import static io.dirsync.finding.SyncActions.REMOVE_UNUSED_SYNC_ACCOUNTS;
import static io.dirsync.finding.SyncActions.RESET_CLOUD_CREDENTIAL;
import static io.dirsync.finding.SyncActions.RESTORE_SYNC_ACCOUNT;
import static io.dirsync.finding.SyncActions.ROTATE_CERTIFICATE;

import io.dirsync.finding.Confidence;
import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncAccount;
import io.dirsync.snapshot.SyncIdentity;
import io.dirsync.snapshot.SyncIdentity.ServicePrincipalState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whether the server's account can sign in, and what it signs in to. */
final class ClientAccountRules {

    /** More accounts than this the service does not allow. */
    private static final int LIMIT = 20;

    /** Cloud Sync needs this account even where Connect Sync signs in as an application. */
    private static final String CLOUD_SYNC_ACCOUNT = "adtoaadsyncserviceaccount";

    private static final String SYNC_SERVICE = "6bf85cfa-ac8a-4be5-b5de-425a0d0dc016";

    private ClientAccountRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.info(ClientRules.ACCOUNT_LEFTOVER, policy, ClientAccountRules::leftover),
                BuiltInRule.critical(ClientRules.ACCOUNT_DISABLED, policy, ClientAccountRules::disabled),
                BuiltInRule.warning(ClientRules.ACCOUNT_LIMIT, policy, ClientAccountRules::limit),
                BuiltInRule.warning(
                        ClientRules.CONDITIONAL_ACCESS_HITS_ACCOUNT, policy, ClientAccountRules::conditionalAccess),
                BuiltInRule.warning(ClientRules.FIRST_PARTY_SP_MISSING, policy, ClientAccountRules::syncService));
    }

    private static Verdict disabled(SyncView view) {
        return whereAccounts(
                view,
                accounts -> ItemKind.ACCOUNTS.judgeAll(accounts, account -> {
                    if (account.enabled()) {
                        return Verdict.passed();
                    }
                    Verdict.Violated found = Verdict.violated(Evidence.of("accountEnabled", false))
                            .withSeverity(hasEnabledSibling(account, accounts) ? Severity.WARNING : Severity.CRITICAL)
                            .recommending(RESET_CLOUD_CREDENTIAL, RESTORE_SYNC_ACCOUNT);
                    return isOfCloudSync(account) ? found : unlessLeftover(view, found);
                }));
    }

    private static Verdict unlessLeftover(SyncView view, Verdict.Violated found) {
        return ApplicationSignIn.judge(
                view,
                applications -> applications.isEmpty()
                        ? found
                        : found.withSeverity(Severity.INFO).explainedBy(ClientRules.ACCOUNT_LEFTOVER));
    }

    /** Each server has an account of its own, so where another is enabled this may be one that nobody uses. */
    private static boolean hasEnabledSibling(SyncAccount account, List<SyncAccount> accounts) {
        return accounts.stream().anyMatch(other -> other.enabled() && isOfCloudSync(other) == isOfCloudSync(account));
    }

    private static Verdict leftover(SyncView view) {
        return whereAccounts(view, accounts -> {
            List<String> ofServers = new ArrayList<>();
            for (SyncAccount account : accounts) {
                if (!isOfCloudSync(account)) {
                    ofServers.add(account.name());
                }
            }
            return ofServers.isEmpty() ? Verdict.passed() : leftover(view, ofServers);
        });
    }

    private static Verdict leftover(SyncView view, List<String> accounts) {
        return ApplicationSignIn.judge(
                view,
                applications -> applications.isEmpty()
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("accounts", accounts), Evidence.of("applications", applications))
                                .recommending(REMOVE_UNUSED_SYNC_ACCOUNTS));
    }

    private static Verdict limit(SyncView view) {
        return whereAccounts(
                view,
                accounts -> accounts.size() < LIMIT
                        ? Verdict.passed()
                        : Verdict.violated(Evidence.of("count", accounts.size()), Evidence.of("limit", LIMIT))
                                .recommending(REMOVE_UNUSED_SYNC_ACCOUNTS));
    }

    /** Policies about users do not cover applications. */
    private static Verdict conditionalAccess(SyncView view) {
        return ConnectSync.unlessOff(
                view,
                () -> Verdict.judge(identity(view).policiesOnAccounts(), policies -> {
                    if (policies.isEmpty()) {
                        return Verdict.passed();
                    }
                    return ApplicationSignIn.judge(
                            view,
                            applications -> applications.isEmpty()
                                    ? Verdict.violated(Evidence.of("policies", policies))
                                            .asHint(Confidence.MEDIUM)
                                            .recommending(EXCLUDE_FROM_CONDITIONAL_ACCESS)
                                    : Verdict.notApplicable("application-sign-in"));
                }));
    }

    private static Verdict syncService(SyncView view) {
        Fact<ServicePrincipalState> service = identity(view).syncService();
        return Verdict.judge(
                service,
                state -> state == ServicePrincipalState.ENABLED
                        ? Verdict.passed()
                        : ConnectSync.whereInUse(
                                view,
                                () -> Verdict.violated(
                                                Evidence.of("applicationId", SYNC_SERVICE)
                                                        .from(service.origin()),
                                                Evidence.of("disabled", state == ServicePrincipalState.DISABLED)
                                                        .from(service.origin()))
                                        .recommending(ROTATE_CERTIFICATE)));
    }

    private static Verdict whereAccounts(SyncView view, Function<List<SyncAccount>, Verdict> judge) {
        return ConnectSync.unlessOff(view, () -> Verdict.judge(identity(view).accounts(), judge));
    }

    private static boolean isOfCloudSync(SyncAccount account) {
        return account.name().regionMatches(true, 0, CLOUD_SYNC_ACCOUNT, 0, CLOUD_SYNC_ACCOUNT.length());
    }

    private static SyncIdentity identity(SyncView view) {
        return view.snapshot().syncIdentity();
    }
}
