package io.dirsync.graph;

import com.microsoft.aad.msal4j.ManagedIdentityId;

/** The identity that Azure gives to the machine or service on which this runs. */
final class ManagedIdentityCredential extends GraphCredential {

    private final ManagedIdentityId id;
    private final String name;

    private ManagedIdentityCredential(ManagedIdentityId id, String name) {
        this.id = id;
        this.name = name;
    }

    static ManagedIdentityCredential ofSystem() {
        return new ManagedIdentityCredential(ManagedIdentityId.systemAssigned(), "system-assigned");
    }

    static ManagedIdentityCredential of(String clientId) {
        String id = ClientId.checked(clientId);
        return new ManagedIdentityCredential(ManagedIdentityId.userAssignedClientId(id), id);
    }

    @Override
    String clientId() {
        return name;
    }

    @Override
    boolean isSignedInAtTenant() {
        return false;
    }

    @Override
    TokenSource open(Connections connections) {
        return new ManagedIdentity(id, ManagedIdentityClient.of(name, connections), connections);
    }

    @Override
    public String toString() {
        return "ManagedIdentityCredential[" + name + "]";
    }
}
