package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.CHECK_SERVICE_HEALTH;
import static io.dirsync.finding.SyncActions.CLEAR_QUARANTINE;
import static io.dirsync.finding.SyncActions.FIND_CONFLICTING_OBJECTS;
import static io.dirsync.finding.SyncActions.OPEN_FIREWALL;
import static io.dirsync.finding.SyncActions.REGISTER_AGENTS;
import static io.dirsync.finding.SyncActions.REPAIR_CLOUD_SYNC_ACCOUNT;
import static io.dirsync.finding.SyncActions.RESTART_AGENT;
import static io.dirsync.finding.SyncActions.RESTART_CONFIGURATION;
import static io.dirsync.finding.SyncActions.REVIEW_STAGED_DELETIONS;

import io.dirsync.finding.RecommendedAction;
import io.dirsync.finding.RuleId;
import io.dirsync.finding.Severity;
import io.dirsync.snapshot.Quarantine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why the service quarantines a job, as far as its reason and error code tell. */
@SuppressWarnings(
        "ImmutableEnumChecker") // A rule id is a record of a text, and the predicates capture constants alone.
enum QuarantineCause {
    TOO_MANY_DELETES(CloudSyncRules.QUARANTINE_TOO_MANY_DELETES, Severity.CRITICAL, reason("TooManyDeletes")),
    CREDENTIALS(
            CloudSyncRules.QUARANTINE_CREDENTIALS,
            Severity.CRITICAL,
            code(Codes.CREDENTIALS)
                    .or(reason("EncounteredQuarantineException")
                            .and(code(Codes.OTHER).negate()))),
    NO_AGENT(CloudSyncRules.QUARANTINE_NO_AGENT, Severity.CRITICAL, code(Codes.NO_AGENT)),
    ESCROW(
            CloudSyncRules.QUARANTINE_ESCROW,
            Severity.WARNING,
            reason(
                    "EncounteredBaseEscrowThreshold",
                    "EncounteredTotalEscrowThreshold",
                    "EncounteredEscrowProportionThreshold")),
    /** Microsoft spells the first of these in both ways. */
    ON_DEMAND(
            CloudSyncRules.QUARANTINE_ON_DEMAND,
            Severity.WARNING,
            reason("QuarantinedOnDemand", "QuarantineOnDemand", "IngestionInterrupted", "Unknown"));

    private final RuleId rule;
    private final Severity severity;
    private final Predicate<Quarantine> match;

    QuarantineCause(RuleId rule, Severity severity, Predicate<Quarantine> match) {
        this.rule = rule;
        this.severity = severity;
        this.match = match;
    }

    RuleId rule() {
        return rule;
    }

    Severity severity() {
        return severity;
    }

    boolean explains(Quarantine quarantine) {
        return match.test(quarantine);
    }

    static Stream<QuarantineCause> of(Quarantine quarantine) {
        return Arrays.stream(values()).filter(cause -> cause.explains(quarantine));
    }

    /** What to do about a quarantine, the same for all that explain it. */
    static RecommendedAction[] actions(Quarantine quarantine) {
        List<RecommendedAction> byCause = of(quarantine)
                .flatMap(cause -> cause.ownActions(quarantine).stream())
                .distinct()
                .toList();
        List<RecommendedAction> actions = byCause.isEmpty() ? byCode(quarantine) : byCause;
        return actions.toArray(RecommendedAction[]::new);
    }

    private List<RecommendedAction> ownActions(Quarantine quarantine) {
        return switch (this) {
            case TOO_MANY_DELETES -> List.of(REVIEW_STAGED_DELETIONS);
            case CREDENTIALS -> List.of(REPAIR_CLOUD_SYNC_ACCOUNT);
            case NO_AGENT -> byCode(quarantine);
            case ESCROW -> List.of(CLEAR_QUARANTINE, FIND_CONFLICTING_OBJECTS);
            case ON_DEMAND -> List.of(CLEAR_QUARANTINE, CHECK_SERVICE_HEALTH);
        };
    }

    private static List<RecommendedAction> byCode(Quarantine quarantine) {
        return Codes.ACTIONS.getOrDefault(lower(quarantine.errorCode()), List.of(CLEAR_QUARANTINE));
    }

    private static Predicate<Quarantine> reason(String... reasons) {
        Set<String> known = Codes.lower(reasons);
        return quarantine -> known.contains(lower(quarantine.reason()));
    }

    private static Predicate<Quarantine> code(Set<String> codes) {
        return quarantine -> codes.contains(lower(quarantine.errorCode()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The error codes that Microsoft documents, in lower case because its own samples differ in that. */
    private static final class Codes {

        private static final Set<String> CREDENTIALS = lower(
                "AzureActiveDirectoryInvalidCredential",
                "AzureActiveDirectoryInvalidCredentials",
                "AzureActiveDirectoryExpiredCredential",
                "AzureActiveDirectoryExpiredCredentials");

        private static final Set<String> NO_AGENT =
                lower("HybridIdentityServiceNoAgentsAssigned", "HybridIdentityServiceNoActiveAgents");

        private static final Map<String, List<RecommendedAction>> ACTIONS = Map.of(
                "hybrididentityservicenoagentsassigned", List.of(REGISTER_AGENTS),
                "hybrididentityservicenoactiveagents", List.of(RESTART_AGENT, OPEN_FIREWALL),
                "hybrididentityserviceinvalidresource", List.of(RESTART_CONFIGURATION),
                "hybrididentityserviceagentsignalingerror", List.of(RESTART_AGENT, CHECK_SERVICE_HEALTH),
                "timeout", List.of(RESTART_AGENT),
                "hybridsynchronizationactivedirectoryinternalservererror", List.of(CHECK_SERVICE_HEALTH),
                "azuredirectoryserviceserverbusy", List.of(CHECK_SERVICE_HEALTH),
                "azureactivedirectoryauthenticationfailed", List.of(CHECK_SERVICE_HEALTH));

        /** Codes that name a cause other than a credential. */
        private static final Set<String> OTHER = Set.of(
                "hybrididentityservicenoagentsassigned",
                "hybrididentityservicenoactiveagents",
                "hybrididentityserviceinvalidresource",
                "hybrididentityserviceagentsignalingerror",
                "timeout",
                "hybridsynchronizationactivedirectoryinternalservererror",
                "azuredirectoryserviceserverbusy");

        private static Set<String> lower(String... names) {
            return Set.copyOf(Stream.of(names).map(QuarantineCause::lower).toList());
        }
    }
}
