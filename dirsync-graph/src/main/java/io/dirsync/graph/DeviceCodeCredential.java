package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;

/** A person who signs in on another device. */
final class DeviceCodeCredential extends GraphCredential {

    private final String clientId;
    private final Consumer<DeviceCodePrompt> prompt;

    private DeviceCodeCredential(String clientId, Consumer<DeviceCodePrompt> prompt) {
        this.clientId = clientId;
        this.prompt = prompt;
    }

    static DeviceCodeCredential of(String clientId, Consumer<DeviceCodePrompt> prompt) {
        return new DeviceCodeCredential(ClientId.checked(clientId), requireNonNull(prompt, "prompt"));
    }

    @Override
    String clientId() {
        return clientId;
    }

    @Override
    boolean isDelegated() {
        return true;
    }

    @Override
    TokenSource open(Connections connections) {
        return new DeviceCodeSignIn(new PublicApplications(clientId, connections), prompt);
    }

    @Override
    public String toString() {
        return "DeviceCodeCredential[clientId=" + clientId + "]";
    }
}
