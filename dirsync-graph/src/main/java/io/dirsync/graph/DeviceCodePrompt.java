package io.dirsync.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.net.URI;
import java.time.Duration;

/**
 * What to show to the person who is to sign in.
 *
 * @param tenant the tenant to sign in to
 * @param verificationUri the page to open in a browser on any device
 * @param userCode the code to enter there; whoever enters it gives this application access, so show it to nobody else
 * @param validFor how long the code can be entered, mostly 15 minutes
 */
public record DeviceCodePrompt(TenantId tenant, URI verificationUri, String userCode, Duration validFor) {

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public DeviceCodePrompt {
        requireNonNull(tenant, "tenant");
        requireNonNull(verificationUri, "verificationUri");
        requireNonNull(userCode, "userCode");
        requireNonNull(validFor, "validFor");
    }

    /** The code is left out, for it is a secret as long as it can be entered. */
    @Override
    public String toString() {
        return "DeviceCodePrompt[tenant=" + tenant + ", verificationUri=" + verificationUri + ", userCode=***]";
    }
}
