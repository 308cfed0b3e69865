package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeTenant;
import java.time.Duration;

/**
 * The tokens that the fake gives out: how long they live, and what ends them before.
 *
 * <p>What is set here lasts until {@link FakeGraph#reset()}; tokens that were ended stay so. Safe for use by several
 * threads.
 */
public final class IssuedTokens {

    private final FakeServices.World world;

    IssuedTokens(FakeServices.World world) {
        this.world = world;
    }

    /**
     * Sets how long the tokens live that are given out from now on.
     *
     * @param lifetime one second or more, 3599 seconds at first; MSAL4J keeps none that live for 300 seconds or less
     * @throws IllegalArgumentException if it is less than a second
     */
    public void live(Duration lifetime) {
        world.tokens().life().lifetime(lifetime);
    }

    /**
     * Lets tokens expire as the clock of the fake moves, for clients that reckon by the same clock, or that are to be
     * surprised.
     */
    public void expireWithTheClock() {
        world.tokens().life().endWithClock();
    }

    /** Makes Graph refuse every access token that was given out so far, as it refuses expired ones. */
    public void expireAll() {
        world.tokens().expireAll();
    }

    /** Makes Entra refuse every refresh token that was given out so far, with AADSTS50173. */
    public void revokeRefreshTokens() {
        world.signIns().refreshTokens().revokeAll();
    }

    /**
     * Makes Graph refuse the present tokens of a tenant with a claims challenge, as continuous access evaluation does,
     * until a token was asked for with the claims of the challenge.
     *
     * <p>Graph challenges only clients that declare the capability {@code cp1}; the fake challenges all of them.
     *
     * @param tenant a registered tenant
     * @throws IllegalArgumentException if no such tenant is registered
     */
    public void requireClaims(FakeTenant tenant) {
        world.tokens().challenges().raise(world.tenants().registered(tenant));
    }
}
