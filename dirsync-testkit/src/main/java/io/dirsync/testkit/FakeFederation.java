package io.dirsync.testkit;

import static java.util.Objects.requireNonNull;

/**
 * Where the users of a federated domain of a fake tenant sign in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param displayName the name of the identity provider for people
 * @param host the host of the identity provider, from which its addresses are made
 * @param mfaBehavior whose multifactor authentication counts, as the service spells it
 */
public record FakeFederation(String displayName, String host, String mfaBehavior) {

    /** Checks that no component is null. */
    public FakeFederation {
        requireNonNull(displayName, "displayName");
        requireNonNull(host, "host");
        requireNonNull(mfaBehavior, "mfaBehavior");
    }

    /**
     * {@return federation with Active Directory Federation Services at {@code sts.} below the domain}
     *
     * @param domain the federated domain
     */
    public static FakeFederation withAdfs(String domain) {
        return new FakeFederation(domain, "sts." + domain, "rejectMfaByFederatedIdp");
    }
}
