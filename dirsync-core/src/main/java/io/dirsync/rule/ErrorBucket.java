package io.dirsync.rule;

import static io.dirsync.finding.SyncActions.FIND_CONFLICTING_OBJECTS;
import static io.dirsync.finding.SyncActions.FOLLOW_ERROR_ARTICLE;
import static io.dirsync.finding.SyncActions.REMOVE_DUPLICATE;
import static io.dirsync.finding.SyncActions.RUN_IDFIX;
import static io.dirsync.finding.SyncActions.TELL_TEMPORARY_SIGN_IN_NAME;

import io.dirsync.finding.RecommendedAction;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The kinds of export error as Microsoft Entra Connect Health sorts them, with the codes that belong to each.
 *
 * <p>The set of codes is open: what is not listed is {@link #OTHER}.
 */
enum ErrorBucket {
    DUPLICATE_ATTRIBUTE(
            "duplicate-attribute",
            Set.of("propertyconflict", "attributevaluemustbeunique", "matchedwithsoftmatch", "generatedupnconflict"),
            List.of(FIND_CONFLICTING_OBJECTS, REMOVE_DUPLICATE, TELL_TEMPORARY_SIGN_IN_NAME, RUN_IDFIX)),
    DATA_MISMATCH(
            "data-mismatch",
            Set.of("invalidsoftmatch", "objecttypemismatch", "domainmismatch"),
            List.of(FIND_CONFLICTING_OBJECTS, REMOVE_DUPLICATE, FOLLOW_ERROR_ARTICLE)),
    DATA_VALIDATION_FAILURE(
            "data-validation-failure",
            Set.of(
                    "identitydatavalidationfailed",
                    "datavalidationfailed",
                    "datavalidationfailure",
                    "domainnotverified",
                    "exchangeobjectconflict",
                    "externalgovobjectdatavalidationfailure"),
            List.of(RUN_IDFIX, FOLLOW_ERROR_ARTICLE)),
    FEDERATED_DOMAIN_CHANGE(
            "federated-domain-change",
            Set.of("federateddomainchange", "federateddomainchangeerror", "invalidfederateduser"),
            List.of(FOLLOW_ERROR_ARTICLE)),
    LARGE_ATTRIBUTE("large-attribute", Set.of("largeobject", "exceededallowedlength"), List.of(FOLLOW_ERROR_ARTICLE)),
    HARD_MATCH("hard-match", Set.of("invalidhardmatch"), List.of()),
    ADMIN_ROLE_CONFLICT(
            "existing-admin-role-conflict",
            Set.of("existingadminroleconflict", "adminroleconflict", "existingadminrole"),
            List.of()),
    OTHER("other", Set.of(), List.of(FOLLOW_ERROR_ARTICLE));

    /** What the service writes since the middle of 2026 where a hard match is refused, sometimes without a code. */
    private static final String HARDENING = "blocked due to security hardening";

    private final String label;
    private final Set<String> codes;
    private final List<RecommendedAction> actions;

    ErrorBucket(String label, Set<String> codes, List<RecommendedAction> actions) {
        this.label = label;
        this.codes = codes;
        this.actions = actions;
    }

    static ErrorBucket of(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.contains(HARDENING)) {
            return HARD_MATCH;
        }
        for (ErrorBucket bucket : values()) {
            if (bucket.codes.contains(lower)) {
                return bucket;
            }
        }
        return OTHER;
    }

    /** The stable name, which the renderers have in every language. */
    String label() {
        return label;
    }

    List<RecommendedAction> actions() {
        return actions;
    }
}
