package io.dirsync.graph;

import io.dirsync.graph.Reading.Failed;
import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.Origin;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The smallest requests that show whether a permission opens what it should. */
final class Probes {

    /** Something must be known of the tenant before they can be tried. */
    private static final Set<GraphPermission> NEED_MORE = EnumSet.of(
            GraphPermission.DOMAIN_INTERNAL_FEDERATION_READ_ALL,
            GraphPermission.SYNCHRONIZATION_READ_ALL,
            GraphPermission.DIRECTORY_READ_ALL);

    private Probes() {}

    /** What a probe was sent for. */
    record Aim(String apiVersion, GraphPermission permission) {

        static Aim of(GraphSource source, GraphPermission permission) {
            return new Aim(source.apiVersion(), permission);
        }
    }

    /** Why the probes of the chosen sources failed; empty for those that did not. */
    static CompletableFuture<Map<Aim, Optional<Failed>>> send(TenantGraph graph, GraphSources sources) {
        Map<Aim, CompletableFuture<Optional<Failed>>> sent = new LinkedHashMap<>();
        for (GraphSource source : sources.asSet()) {
            for (GraphPermission permission : source.permissions()) {
                if (!NEED_MORE.contains(permission)) {
                    sent.computeIfAbsent(Aim.of(source, permission), aim -> probe(graph, source, permission));
                }
            }
        }
        return CompletableFuture.allOf(sent.values().toArray(CompletableFuture[]::new))
                .thenApply(done -> sent.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, probe -> probe.getValue().join())));
    }

    private static CompletableFuture<Optional<Failed>> probe(
            TenantGraph graph, GraphSource source, GraphPermission permission) {
        return switch (permission) {
            case ORGANIZATION_READ_ALL ->
                graph.object(source.isBeta() ? CoreQueries.ORGANIZATION_BETA : CoreQueries.ORGANIZATION)
                        .thenApply(Probes::organization);
            case ON_PREM_DIRECTORY_SYNCHRONIZATION_READ_ALL ->
                graph.object(source.isBeta() ? CoreQueries.SYNCHRONIZATION_BETA : CoreQueries.SYNCHRONIZATION)
                        .thenApply(Probes::failure);
            default ->
                graph.firstPage(GraphQuery.of(source, collection(permission), options(permission))
                                .needing(permission))
                        .thenApply(Probes::failure);
        };
    }

    private static Optional<Failed> failure(Object reading) {
        return reading instanceof Failed failed ? Optional.of(failed) : Optional.empty();
    }

    private static Optional<Failed> organization(Reading reading) {
        if (!HiddenNulls.in(reading).areHidden()) {
            return failure(reading);
        }
        Gap gap = Gap.permissionDenied(GraphPermission.ORGANIZATION_READ_ALL.value(), HiddenNulls.DETAIL);
        return Optional.of(Failed.of(gap, Origin.unspecified()));
    }

    private static Map<String, String> options(GraphPermission permission) {
        return switch (permission) {
            case DOMAIN_READ_ALL -> Map.of("$select", "id");
            case SERVICE_HEALTH_READ_ALL, POLICY_READ_HYBRID_AUTHENTICATION -> Map.of();
            default -> Map.of("$top", "1", "$select", "id");
        };
    }

    private static String collection(GraphPermission permission) {
        return switch (permission) {
            case DOMAIN_READ_ALL -> "domains";
            case USER_READ_ALL -> "users";
            case GROUP_READ_ALL -> "groups";
            case ORG_CONTACT_READ_ALL -> "contacts";
            case DEVICE_READ_ALL -> "devices";
            case APPLICATION_READ_ALL -> "applications";
            case ROLE_MANAGEMENT_READ_DIRECTORY -> "roleManagement/directory/roleDefinitions";
            case POLICY_READ_ALL -> "identity/conditionalAccess/policies";
            case POLICY_READ_HYBRID_AUTHENTICATION -> "onPremisesPublishingProfiles/provisioning/agents";
            case SERVICE_HEALTH_READ_ALL -> "admin/serviceAnnouncement/healthOverviews";
            case DIRECTORY_RECOMMENDATIONS_READ_ALL -> "directory/recommendations";
            case AUDIT_LOG_READ_ALL -> "auditLogs/directoryAudits";
            default -> throw new IllegalArgumentException("No collection for " + permission);
        };
    }
}
