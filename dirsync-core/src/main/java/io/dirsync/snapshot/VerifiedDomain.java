package io.dirsync.snapshot;

import static java.util.Objects.requireNonNull;

/**
 * A domain that the tenant has proved to own, and where its users sign in.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the domain name
 * @param authentication where users of the domain sign in
 * @param isInitial whether it is the {@code onmicrosoft.com} domain that the tenant was created with
 * @param isDefault whether new users get it
 */
public record VerifiedDomain(String name, Authentication authentication, boolean isInitial, boolean isDefault) {

    /** Where the users of a domain sign in. */
    public enum Authentication {
        /** At Microsoft Entra, by password hash or pass-through authentication. */
        MANAGED,
        /** At an identity provider of the organization. */
        FEDERATED,
        /** In a way that this version of the library does not know. */
        UNKNOWN
    }

    /** Checks that no component is null. */
    public VerifiedDomain {
        requireNonNull(name, "name");
        requireNonNull(authentication, "authentication");
    }

    /**
     * Says whether the domain is one of the organization's own, whose users can come from Active Directory.
     *
     * @return false for the initial domain and every other domain below {@code onmicrosoft.com} or its counterparts in
     *     the national clouds
     */
    public boolean isCustom() {
        return !isInitial && !name.matches("(?i).+\\.(partner\\.)?onmschina\\.cn|.+\\.onmicrosoft\\.(com|us|de)");
    }
}
