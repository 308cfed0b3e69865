package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.APPLY_CLOUD_PASSWORD_POLICY;
import static io.dirsync.finding.SyncActions.SUPPORT_TEMPORARY_PASSWORDS;

import io.dirsync.finding.Severity;
import io.dirsync.snapshot.SyncFeature;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the tenant does with the passwords that it receives. */
final class PasswordPolicyRules {

    private static final Switches CLOUD_EXPIRY =
            Switches.off(SyncFeature.CLOUD_PASSWORD_POLICY_FOR_PASSWORD_SYNCED_USERS);
    private static final Switches TEMPORARY_PASSWORDS = Switches.off(SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON);
    private static final Switches FORCED_CHANGE = Switches.on(SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON);

    private PasswordPolicyRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.info(SyncRules.CLOUD_PASSWORD_EXPIRY_OFF, policy, PasswordPolicyRules::cloudExpiryOff),
                BuiltInRule.info(
                        SyncRules.FORCED_CHANGE_WITHOUT_WRITEBACK, policy, PasswordPolicyRules::withoutWriteback),
                BuiltInRule.info(
                        SyncRules.TEMPORARY_PASSWORDS_OFF, policy, PasswordPolicyRules::temporaryPasswordsOff));
    }

    private static Verdict cloudExpiryOff(SyncView view) {
        return offWherePasswordsArrive(view, CLOUD_EXPIRY, found -> found.recommending(APPLY_CLOUD_PASSWORD_POLICY));
    }

    private static Verdict temporaryPasswordsOff(SyncView view) {
        return offWherePasswordsArrive(
                view, TEMPORARY_PASSWORDS, found -> found.recommending(SUPPORT_TEMPORARY_PASSWORDS));
    }

    /** Whether passwords are written back cannot be read: the flag of that name is not in use. */
    private static Verdict withoutWriteback(SyncView view) {
        return switch (view.expectations().passwordWriteback()) {
            case EXPECTED ->
                view.whereSyncIsOn(view.flag(SyncFeature.USER_FORCE_PASSWORD_CHANGE_ON_LOGON), on -> Verdict.passed());
            case NOT_WANTED ->
                FORCED_CHANGE.judge(
                        view, found -> found.withSeverity(Severity.WARNING).recommending(SUPPORT_TEMPORARY_PASSWORDS));
            case UNDECLARED -> FORCED_CHANGE.judge(view, found -> found.recommending(SUPPORT_TEMPORARY_PASSWORDS));
        };
    }

    private static Verdict offWherePasswordsArrive(
            SyncView view, Switches off, UnaryOperator<Verdict.Violated> advise) {
        if (view.passwordSyncEnabled().is(false)) {
            return Verdict.notApplicable("password-sync-off");
        }
        return off.judge(view, found -> Verdict.judge(view.passwordSyncEnabled(), on -> advise.apply(found)));
    }
}
