package io.dirsync.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Fact;
import io.dirsync.snapshot.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the nulls of an organization for what they are.
 *
 * <p>To a caller with too little permission Microsoft Graph answers 200 with null in place of nearly every value, which
 * looks like a tenant that never synchronized. Every organization has a date of creation and plans, so nulls there give
 * it away. Source: <a href="https://learn.microsoft.com/graph/api/organization-get">Get organization</a>.
 */
record HiddenNulls(boolean areHidden) {

    static final String DETAIL = "HTTP 200 with null for createdDateTime and assignedPlans too";

    static HiddenNulls in(Reading organization) {
        return new HiddenNulls(organization instanceof Reading.Received received && isCrippled(received.resource()));
    }

    /** The fact itself, unless it is a null that only shows the lack of a permission. */
    <T> Fact<T> unmask(Fact<T> fact) {
        if (!areHidden || !fact.isMissing()) {
            return fact;
        }
        Gap gap = Gap.permissionDenied(GraphPermission.ORGANIZATION_READ_ALL.value(), DETAIL);
        return new Fact.Unreadable<>(gap, fact.origin());
    }

    private static boolean isCrippled(ObjectNode organization) {
        return isNull(organization.get("createdDateTime"))
                && (isNull(organization.get("assignedPlans"))
                        || organization.path("assignedPlans").isEmpty());
    }

    private static boolean isNull(@Nullable JsonNode value) {
        return value == null || value.isNull();
    }
}
