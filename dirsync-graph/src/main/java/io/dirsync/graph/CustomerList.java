package io.dirsync.graph;

import java.util.Map;

/** The lists in which a partner's tenant names its customers. */
@SuppressWarnings("ImmutableEnumChecker") // Queries are not changed once they are made.
enum CustomerList {
    /** Partnerships of resellers and advisers. A directory lists at most 999 objects a page. */
    CONTRACTS(
            query("contracts", Map.of("$select", "customerId", "$top", "999"))
                    .needing(GraphPermission.DIRECTORY_READ_ALL),
            "/customerId"),
    /** Granular delegated admin privileges. The service lists at most 300 a page. */
    DELEGATED(
            query(
                            "tenantRelationships/delegatedAdminRelationships",
                            Map.of("$filter", "status eq 'active'", "$select", "customer", "$top", "300"))
                    .needing(GraphPermission.DELEGATED_ADMIN_RELATIONSHIP_READ_ALL),
            "/customer/tenantId");

    private final GraphQuery query;
    private final String pointer;

    CustomerList(GraphQuery query, String pointer) {
        this.query = query;
        this.pointer = pointer;
    }

    GraphQuery query() {
        return query;
    }

    /** Where in an entry the customer's tenant stands, as a JSON pointer. */
    String pointer() {
        return pointer;
    }

    /** These lists are no source of facts; the organization only lends its version, and is not asked for. */
    private static GraphQuery query(String endpoint, Map<String, String> options) {
        return GraphQuery.of(GraphSource.ORGANIZATION, endpoint, options);
    }
}
