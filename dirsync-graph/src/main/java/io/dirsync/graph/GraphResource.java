package io.dirsync.graph;

import io.dirsync.snapshot.Origin;
import org.jspecify.annotations.Nullable;

/** A resource of Microsoft Graph that is read with one request, independently of the others. */
enum GraphResource {
    ORGANIZATION("organization", "v1.0", GraphPermission.ORGANIZATION_READ_ALL),
    SYNCHRONIZATION(
            "directory/onPremisesSynchronization", "v1.0", GraphPermission.ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL),
    ORGANIZATION_BETA("organization", "beta", GraphPermission.ORGANIZATION_READ_ALL);

    private final String endpoint;
    private final String apiVersion;
    private final GraphPermission permission;

    GraphResource(String endpoint, String apiVersion, GraphPermission permission) {
        this.endpoint = endpoint;
        this.apiVersion = apiVersion;
        this.permission = permission;
    }

    String apiVersion() {
        return apiVersion;
    }

    GraphPermission permission() {
        return permission;
    }

    Origin origin(@Nullable String requestId) {
        return new Origin(endpoint, apiVersion, requestId);
    }

    @Override
    public String toString() {
        return apiVersion + "/" + endpoint;
    }
}
