package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.ADD_UPN_SUFFIX;
import static io.dirsync.finding.SyncActions.BLOCK_HARD_MATCH;
import static io.dirsync.finding.SyncActions.BLOCK_SOFT_MATCH;
import static io.dirsync.finding.SyncActions.ENABLE_UPN_SYNC;
import static io.dirsync.finding.SyncActions.END_OBJECT_IDENTIFIER_BYPASS;
import static io.dirsync.finding.SyncActions.MOVE_GROUP_WRITEBACK;
import static io.dirsync.finding.SyncActions.RECORD_SWITCHES;

import io.dirsync.finding.Evidence;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.SyncFeature;
import io.dirsync.snapshot.VerifiedDomain;
import java.util.List;

/**
 * Switches of the tenant that open a door, or keep something from working.
 *
 * <p>{@link SyncFeature#PASSWORD_WRITEBACK} and the switches that are internal to the service are left out on purpose:
 * they say nothing about the tenant.
 */
final class ConfigurationRules {

    private static final Switches SOFT_MATCH = Switches.off(SyncFeature.BLOCK_SOFT_MATCH);
    private static final Switches HARD_MATCH = Switches.off(SyncFeature.BLOCK_CLOUD_OBJECT_TAKEOVER_THROUGH_HARD_MATCH);
    private static final Switches BYPASS =
            Switches.on(SyncFeature.ALLOW_ON_PREM_UPDATE_OF_ON_PREMISES_OBJECT_IDENTIFIER);
    private static final Switches UPN_SYNC = Switches.off(SyncFeature.SYNCHRONIZE_UPN_FOR_MANAGED_USERS);
    private static final Switches QUARANTINE = Switches.off(
            SyncFeature.QUARANTINE_UPON_UPN_CONFLICT, SyncFeature.QUARANTINE_UPON_PROXY_ADDRESSES_CONFLICT);
    private static final Switches GROUP_WRITEBACK =
            Switches.on(SyncFeature.GROUP_WRITEBACK, SyncFeature.UNIFIED_GROUP_WRITEBACK);

    private ConfigurationRules() {}

    static List<HealthRule> all(SyncPolicy policy) {
        return List.of(
                BuiltInRule.warning(SyncRules.SOFT_MATCH_OPEN, policy, ConfigurationRules::softMatchOpen),
                BuiltInRule.warning(SyncRules.HARD_MATCH_OPEN, policy, ConfigurationRules::hardMatchOpen),
                BuiltInRule.warning(SyncRules.OBJECT_IDENTIFIER_BYPASS_ON, policy, ConfigurationRules::bypassOn),
                BuiltInRule.info(SyncRules.UPN_SYNC_OFF, policy, ConfigurationRules::upnSyncOff),
                BuiltInRule.info(SyncRules.QUARANTINE_FLAGS_OFF, policy, ConfigurationRules::quarantineOff),
                BuiltInRule.info(SyncRules.GROUP_WRITEBACK_LEGACY, policy, ConfigurationRules::groupWriteback),
                BuiltInRule.info(SyncRules.DOMAIN_UNVERIFIED, policy, ConfigurationRules::domainUnverified));
    }

    private static Verdict softMatchOpen(SyncView view) {
        return SOFT_MATCH.judge(
                view, found -> found.withSeverity(severityOfOpenDoor(view)).recommending(BLOCK_SOFT_MATCH));
    }

    private static Verdict hardMatchOpen(SyncView view) {
        return HARD_MATCH.judge(
                view, found -> found.withSeverity(severityOfOpenDoor(view)).recommending(BLOCK_HARD_MATCH));
    }

    /** Matching objects on purpose takes an open door for as long as that lasts. */
    private static Severity severityOfOpenDoor(SyncView view) {
        return view.expectations().migrationUnderWay() == Expectation.EXPECTED ? Severity.INFO : Severity.WARNING;
    }

    private static Verdict bypassOn(SyncView view) {
        return BYPASS.judge(view, found -> found.recommending(END_OBJECT_IDENTIFIER_BYPASS));
    }

    private static Verdict upnSyncOff(SyncView view) {
        return UPN_SYNC.judge(view, found -> found.recommending(ENABLE_UPN_SYNC));
    }

    private static Verdict quarantineOff(SyncView view) {
        return QUARANTINE.judge(view, found -> found.recommending(RECORD_SWITCHES));
    }

    private static Verdict groupWriteback(SyncView view) {
        return GROUP_WRITEBACK.judge(view, found -> found.recommending(MOVE_GROUP_WRITEBACK));
    }

    private static Verdict domainUnverified(SyncView view) {
        if (view.expectations().customUserPrincipalNames() == Expectation.NOT_WANTED) {
            return Verdict.notApplicable("not-wanted");
        }
        Fact<Long> users = view.snapshot().syncedObjects().usersOnInitialDomain();
        return view.unlessSyncIsOff(users, count -> count == 0 ? Verdict.passed() : onInitialDomain(view, count));
    }

    private static Verdict onInitialDomain(SyncView view, long count) {
        Evidence users = Evidence.of("count", count)
                .from(view.snapshot().syncedObjects().usersOnInitialDomain().origin());
        Verdict.Violated found = view.snapshot()
                .domains()
                .verified()
                .toOptional()
                .map(domains -> Verdict.violated(users, Evidence.of("domains", names(domains))))
                .orElseGet(() -> Verdict.violated(users));
        return found.recommending(ADD_UPN_SUFFIX);
    }

    private static List<String> names(List<VerifiedDomain> domains) {
        return domains.stream().map(VerifiedDomain::name).toList();
    }
}
