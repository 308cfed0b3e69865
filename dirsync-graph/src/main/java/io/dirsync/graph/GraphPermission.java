package io.dirsync.graph;

import io.dirsync.snapshot.SyncFeature;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The permissions of Microsoft Graph that this library can use, each with the facts that it unlocks. */
public enum GraphPermission {
    /**
     * Reads the organization. With less, Microsoft Graph answers null where values are. Source: <a
     * href="https://learn.microsoft.com/graph/api/organization-get">Get organization</a>.
     */
    ORGANIZATION_READ_ALL("Organization.Read.All") {
        @Override
        public List<String> facts() {
            return List.of(
                    "tenant.id",
                    "tenant.displayName",
                    "directorySync.enabled",
                    "directorySync.lastSync",
                    "passwordSync.lastSync",
                    "domains.verified");
        }
    },
    /**
     * Reads the switches of directory synchronization. Granted to applications in practice, although documented for
     * delegated use only. Source: <a href="https://learn.microsoft.com/graph/api/onpremisesdirectorysynchronization-get">
     * Get onPremisesDirectorySynchronization</a>.
     */
    ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL("OnPremDirectorySynchronization.Read.All") {
        @Override
        public List<String> facts() {
            Stream<String> flags = Arrays.stream(SyncFeature.values()).map(feature -> "features." + feature.property());
            return Stream.concat(Stream.of("passwordSync.enabled"), flags).toList();
        }
    };

    private final String value;

    GraphPermission(String value) {
        this.value = value;
    }

    /**
     * The name under which the permission is granted.
     *
     * @return for example {@code Organization.Read.All}
     */
    public String value() {
        return value;
    }

    /**
     * The facts that cannot be read without the permission.
     *
     * @return their stable names, as in {@link io.dirsync.snapshot.TenantSnapshot#facts()} and in that order
     */
    public abstract List<String> facts();
}
