package io.dirsync.graph;

import org.jspecify.annotations.Nullable;

/**
 * Which token will do.
 *
 * @param rejected the token that Microsoft Graph did not accept; null if any token will do
 * @param claims what the new token must prove, as JSON; null if nothing in particular
 */
record TokenWish(@Nullable AccessToken rejected, @Nullable String claims) {

    private static final TokenWish ANY = new TokenWish(null, null);

    static TokenWish any() {
        return ANY;
    }

    /** Any other token than one that was not accepted. */
    static TokenWish insteadOf(AccessToken rejected) {
        return new TokenWish(rejected, null);
    }

    /**
     * A token that answers a claims challenge.
     *
     * @param challenge the value of {@code claims} in the header {@code WWW-Authenticate}, in Base64; one that cannot be
     *     read asks for nothing but another token
     */
    static TokenWish answering(AccessToken rejected, String challenge) {
        return new TokenWish(rejected, ClaimsChallenge.decode(challenge).orElse(null));
    }

    /** Whether a token that was got with those claims will do. */
    boolean isGrantedBy(AccessToken token, @Nullable String itsClaims) {
        return !token.equals(rejected) && (claims == null || claims.equals(itsClaims));
    }

    /** The claims may hold the address of a person. */
    @Override
    public String toString() {
        return "TokenWish[rejected=" + rejected + ", claims=" + (claims == null ? "none" : "***") + "]";
    }
}
