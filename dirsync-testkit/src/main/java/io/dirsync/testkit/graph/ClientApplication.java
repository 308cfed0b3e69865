package io.dirsync.testkit.graph;

import io.dirsync.testkit.TenantState;
import java.util.Map;
import java.util.UUID;

/** The application that every tenant has consented to, and the secret that proves it. */
record ClientApplication(String clientId, String secret) {

    static ClientApplication create() {
        return new ClientApplication(UUID.randomUUID().toString(), "fake~" + UUID.randomUUID());
    }

    void check(Map<String, String> form, TenantState tenant) {
        String id = TokenEndpoint.required(form, "client_id");
        if (!id.equalsIgnoreCase(clientId)) {
            throw EntraProblem.unknownApplication(id, tenant.identity().displayName());
        }
        String given = form.get("client_secret");
        if (given == null) {
            throw EntraProblem.noCredential();
        }
        if (!given.equals(secret)) {
            throw EntraProblem.wrongSecret(clientId);
        }
    }

    @Override
    public String toString() {
        return "ClientApplication[" + clientId + "]";
    }
}
