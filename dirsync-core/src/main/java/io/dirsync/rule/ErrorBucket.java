package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.END_OBJECT_IDENTIFIER_BYPASS;
import static io.dirsync.finding.SyncActions.FIND_CONFLICTING_OBJECTS;
import static io.dirsync.finding.SyncActions.FOLLOW_ERROR_ARTICLE;
import static io.dirsync.finding.SyncActions.REMOVE_DUPLICATE;
import static io.dirsync.finding.SyncActions.RESOLVE_ADMIN_ROLE_CONFLICT;
import static io.dirsync.finding.SyncActions.RESOLVE_BLOCKED_HARD_MATCH;
import static io.dirsync.finding.SyncActions.RUN_IDFIX;
import static io.dirsync.finding.SyncActions.TELL_TEMPORARY_SIGN_IN_NAME;

import io.dirsync.finding.RecommendedAction;
import java.util.List;
import java.util.Locale;

/**
 * The kinds of export error as Microsoft Entra Connect Health sorts them, with the codes that belong to each.
 *
 * <p>The set of codes is open: what is not listed is {@link #OTHER}.
 */
enum ErrorBucket {
    DUPLICATE_ATTRIBUTE,
    DATA_MISMATCH,
    DATA_VALIDATION_FAILURE,
    FEDERATED_DOMAIN_CHANGE,
    LARGE_ATTRIBUTE,
    HARD_MATCH,
    EXISTING_ADMIN_ROLE_CONFLICT,
    OTHER;

    /** What the service writes since the middle of 2026 where a hard match is refused, sometimes without a code. */
    private static final String HARDENING = "blocked due to security hardening";

    static ErrorBucket of(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return lower.contains(HARDENING) ? HARD_MATCH : ofCode(lower);
    }

    private static ErrorBucket ofCode(String lower) {
        return switch (lower) {
            case "propertyconflict", "attributevaluemustbeunique", "matchedwithsoftmatch", "generatedupnconflict" ->
                DUPLICATE_ATTRIBUTE;
            case "invalidsoftmatch", "objecttypemismatch", "domainmismatch" -> DATA_MISMATCH;
            case "identitydatavalidationfailed",
                    "datavalidationfailed",
                    "datavalidationfailure",
                    "domainnotverified",
                    "exchangeobjectconflict",
                    "externalgovobjectdatavalidationfailure" -> DATA_VALIDATION_FAILURE;
            case "federateddomainchange", "federateddomainchangeerror", "invalidfederateduser" ->
                FEDERATED_DOMAIN_CHANGE;
            case "largeobject", "exceededallowedlength" -> LARGE_ATTRIBUTE;
            case "invalidhardmatch" -> HARD_MATCH;
            case "existingadminroleconflict", "adminroleconflict", "existingadminrole" -> EXISTING_ADMIN_ROLE_CONFLICT;
            default -> OTHER;
        };
    }

    /** The stable name, which the renderers have in every language. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<RecommendedAction> actions() {
        return switch (this) {
            case DUPLICATE_ATTRIBUTE ->
                List.of(FIND_CONFLICTING_OBJECTS, REMOVE_DUPLICATE, TELL_TEMPORARY_SIGN_IN_NAME, RUN_IDFIX);
            case DATA_MISMATCH -> List.of(FIND_CONFLICTING_OBJECTS, REMOVE_DUPLICATE, FOLLOW_ERROR_ARTICLE);
            case DATA_VALIDATION_FAILURE -> List.of(RUN_IDFIX, FOLLOW_ERROR_ARTICLE);
            case FEDERATED_DOMAIN_CHANGE, LARGE_ATTRIBUTE, OTHER -> List.of(FOLLOW_ERROR_ARTICLE);
            case HARD_MATCH -> List.of(RESOLVE_BLOCKED_HARD_MATCH, END_OBJECT_IDENTIFIER_BYPASS);
            case EXISTING_ADMIN_ROLE_CONFLICT -> List.of(RESOLVE_ADMIN_ROLE_CONFLICT);
        };
    }
}
