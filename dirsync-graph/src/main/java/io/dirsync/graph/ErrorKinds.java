package io.dirsync.graph;

import io.dirsync.snapshot.ObjectError;
import java.util.List;
import java.util.Locale;

/** The kinds of objects that carry errors, and how each of them is listed. */
enum ErrorKinds {
    USERS(ObjectError.Type.USER, GraphPermission.USER_READ_ALL) {
        @Override
        GraphQuery.SdkRequest request(String filter, String... members) {
            return client -> client.users().toGetRequestInformation(get -> {
                get.queryParameters.filter = filter;
                get.queryParameters.select = members;
                get.queryParameters.top = PAGE;
            });
        }
    },
    GROUPS(ObjectError.Type.GROUP, GraphPermission.GROUP_READ_ALL) {
        @Override
        GraphQuery.SdkRequest request(String filter, String... members) {
            return client -> client.groups().toGetRequestInformation(get -> {
                get.queryParameters.filter = filter;
                get.queryParameters.select = members;
                get.queryParameters.top = PAGE;
            });
        }
    },
    CONTACTS(ObjectError.Type.CONTACT, GraphPermission.ORG_CONTACT_READ_ALL) {
        @Override
        GraphQuery.SdkRequest request(String filter, String... members) {
            return client -> client.contacts().toGetRequestInformation(get -> {
                get.queryParameters.filter = filter;
                get.queryParameters.select = members;
                get.queryParameters.top = PAGE;
            });
        }
    };

    /** The largest page that the service gives. */
    private static final int PAGE = 999;

    /** The filter that Microsoft's own module for PowerShell sends; without it most of what comes is empty. */
    private static final String HAS_ERRORS = "onPremisesProvisioningErrors/any(o:o/category ne null)";

    private static final String IS_SYNCED = "onPremisesSyncEnabled eq true";

    private final ObjectError.Type type;
    private final GraphPermission permission;

    ErrorKinds(ObjectError.Type type, GraphPermission permission) {
        this.type = type;
        this.permission = permission;
    }

    static List<ErrorKinds> all() {
        return List.of(values());
    }

    ObjectError.Type type() {
        return type;
    }

    /** Objects with errors of synchronization. */
    GraphQuery provisioning() {
        return query(GraphSource.OBJECT_ERRORS, request(HAS_ERRORS, "id", "onPremisesProvisioningErrors"));
    }

    /** All synchronized objects, because the service refuses to filter by the errors of other services. */
    GraphQuery service() {
        return query(GraphSource.SERVICE_ERRORS, request(IS_SYNCED, "id", "serviceProvisioningErrors"));
    }

    abstract GraphQuery.SdkRequest request(String filter, String... members);

    private GraphQuery query(GraphSource source, GraphQuery.SdkRequest request) {
        return GraphQuery.of(source, name().toLowerCase(Locale.ROOT), request).needing(permission);
    }
}
