package io.dirsync.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dirsync.snapshot.Origin;
import java.util.stream.Stream;

/** Resources in the shapes that the documentation of Microsoft Graph describes. */
final class Samples {

    private Samples() {}

    static ObjectNode organization() {
        return json("""
                {
                  "id": "6c1d9fa6-6e2f-4f0c-9d0a-0f8f1d0a8a11",
                  "displayName": "Contoso",
                  "createdDateTime": "2019-03-04T09:00:00Z",
                  "assignedPlans": [{"service": "AADPremiumService", "capabilityStatus": "Enabled"}],
                  "verifiedDomains": [
                    {"name": "contoso.onmicrosoft.com", "type": "Managed", "isInitial": true, "isDefault": false},
                    {"name": "contoso.com", "type": "Federated", "isInitial": false, "isDefault": true}
                  ],
                  "onPremisesSyncEnabled": true,
                  "onPremisesLastSyncDateTime": "2026-11-22T11:48:00Z"
                }
                """);
    }

    static ObjectNode betaOrganization() {
        return json("""
                {
                  "id": "6c1d9fa6-6e2f-4f0c-9d0a-0f8f1d0a8a11",
                  "createdDateTime": "2019-03-04T09:00:00Z",
                  "assignedPlans": [{"service": "AADPremiumService", "capabilityStatus": "Enabled"}],
                  "onPremisesLastPasswordSyncDateTime": "2026-11-22T11:56:00.1234567Z",
                  "directorySizeQuota": {"used": 698, "total": 50000}
                }
                """);
    }

    static ObjectNode synchronization() {
        return json("""
                {
                  "id": "6c1d9fa6-6e2f-4f0c-9d0a-0f8f1d0a8a11",
                  "configuration": {
                    "accidentalDeletionPrevention": {
                      "synchronizationPreventionType": "enabledForCount",
                      "alertThreshold": 500
                    }
                  },
                  "features": {
                    "passwordSyncEnabled": true,
                    "blockSoftMatchEnabled": false,
                    "groupWriteBackEnabled": null
                  }
                }
                """);
    }

    static ObjectNode betaSynchronization() {
        return json("""
                {
                  "id": "6c1d9fa6-6e2f-4f0c-9d0a-0f8f1d0a8a11",
                  "configuration": {
                    "synchronizationClientVersion": "2.5.79.0",
                    "synchronizationInterval": "PT30M",
                    "customerRequestedSynchronizationInterval": null,
                    "currentExportData": {
                      "clientMachineName": "SYNC-01",
                      "serviceAccount": "Sync_SYNC-01_0123",
                      "pendingObjectsAddition": 63,
                      "pendingObjectsUpdate": 290,
                      "pendingObjectsDeletion": 18
                    }
                  }
                }
                """);
    }

    /** A list that was received. */
    static Listing.Listed listed(String... items) {
        return new Listing.Listed(Stream.of(items).map(Samples::json).toList(), Origin.unspecified());
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
