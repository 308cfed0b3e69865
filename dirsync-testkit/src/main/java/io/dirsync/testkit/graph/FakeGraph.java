package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.TenantSheet;
import io.dirsync.testkit.TenantState;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * Microsoft Entra and Microsoft Graph on this computer: fake tenants behind a real HTTPS server.
 *
 * <p>There are two ways in. Through {@link #proxyAddress()} clients reach it under the real host names of every cloud,
 * which leaves their production settings as they are. Clients that cannot use a proxy take {@link #graphEndpoint()} and
 * {@link #authority()} instead. Either way they must trust {@link #trustStore()}.
 *
 * <p>Answers follow the state of the tenants, unless a scripted {@link Fault} strikes. A request that nobody serves is
 * answered 501 and remembered, see {@link #verifyNoUnmatchedRequests()}. Two things differ from the services: a change
 * of a tenant's permissions takes effect at once and not with the next token, and tokens do not expire as the
 * {@link #clock()} moves, because clients reckon by another clock; see {@link #expireTokens()}.
 *
 * <p>Safe for use by several threads. Must be closed, or the process does not end.
 */
public final class FakeGraph implements AutoCloseable {

    private final MutableClock clock;
    private final FakeServices.World world;
    private final Front front;

    private FakeGraph(MutableClock clock, ResourceCatalogue catalogue, Ports ports) {
        this.clock = clock;
        this.world = FakeServices.World.create(clock, catalogue);
        this.front = Front.open(
                ports, new Front.Callers(new FakeServices(clock, world)::answer, world.journal()::addUnmatched));
    }

    /** {@return a started fake without tenants, whose clock stands at {@link MutableClock#DEFAULT_START}} */
    public static FakeGraph start() {
        return start(MutableClock.create());
    }

    /**
     * {@return a started fake without tenants}
     *
     * @param clock the time of tenants, tokens and error bodies
     */
    public static FakeGraph start(MutableClock clock) {
        return start(clock, ResourceCatalogue.standard());
    }

    /**
     * {@return a started fake without tenants that listens where it is told to}
     *
     * @param clock the time of tenants, tokens and error bodies
     * @param ports where to listen
     * @throws java.io.UncheckedIOException if another program listens there
     */
    public static FakeGraph start(MutableClock clock, Ports ports) {
        return new FakeGraph(
                requireNonNull(clock, "clock"), ResourceCatalogue.standard(), requireNonNull(ports, "ports"));
    }

    /** A fake that serves other resources. */
    static FakeGraph start(MutableClock clock, ResourceCatalogue catalogue) {
        return new FakeGraph(requireNonNull(clock, "clock"), catalogue, Ports.anyFree());
    }

    /**
     * Registers a tenant, or replaces the one of the same domain; its ages are counted from now.
     *
     * @param tenant the tenant
     * @return the same tenant
     * @throws IllegalArgumentException if one of its domains belongs to another tenant
     */
    public FakeTenant tenant(FakeTenant tenant) {
        world.tenants().register(tenant);
        return tenant;
    }

    /**
     * {@return the registered tenants as they are now, changes that clients made included, by domain}
     *
     * <p>Their ages are those of their registration, so that they can be registered once more, or written to a {@link
     * io.dirsync.testkit.scenario.ScenarioFile}.
     */
    public List<FakeTenant> tenants() {
        return world.tenants().all().stream()
                .map(state -> TenantSheet.of(state).tenant())
                .toList();
    }

    /**
     * Lets a fault strike the requests that it matches; of several the one that was scripted first.
     *
     * @param fault the fault
     */
    public void script(Fault fault) {
        world.faults().add(requireNonNull(fault, "fault"));
    }

    /** {@return how Graph behaves towards everybody: throttling, and what it says about what is not served} */
    public GraphSettings settings() {
        return world.graph();
    }

    /**
     * {@return what is true of a tenant now, changes that clients made included}
     *
     * @param tenant its GUID or one of its domains
     * @throws IllegalArgumentException if no such tenant is registered
     */
    public TenantState state(TenantId tenant) {
        return world.tenants().state(tenant);
    }

    /**
     * Lets faults strike by chance wherever no scripted one does, until a reset; the same ones for the same seed.
     *
     * <p>They are errors, web pages, broken or slightly late answers and broken connections, but none that keeps a
     * client waiting for long. Requests that run at the same time do not change each other's fate.
     *
     * @param seed of the chance
     * @param rate how many of the requests are struck: 0 for none, 1 for all
     * @throws IllegalArgumentException if the rate is something else
     */
    public void chaos(long seed, double rate) {
        world.faults().add(new Chaos(seed, rate));
    }

    /**
     * Shows another certificate from now on, until a reset. Breaks the connections that are open.
     *
     * @param certificate for example {@link ServerCertificate#EXPIRED}
     */
    public void show(ServerCertificate certificate) {
        front.show(requireNonNull(certificate, "certificate"));
    }

    /** Makes Graph refuse every token that was given out so far, as it refuses expired ones. */
    public void expireTokens() {
        world.tokens().expireAll();
    }

    /** {@return the requests since the start or the last reset, oldest first: the last 10 000 of them} */
    public List<RecordedRequest> requests() {
        return world.journal().requests();
    }

    /** {@return method and URL of the requests that nobody serves, oldest first} */
    public List<String> unmatchedRequests() {
        return world.journal().unmatched();
    }

    /**
     * Fails when something was asked that the fake does not serve, so that no test passes on an answer it never got.
     *
     * @throws AssertionError naming each such request and all that is served
     */
    public void verifyNoUnmatchedRequests() {
        world.journal()
                .verifyNoUnmatched(() -> FakeServices.served(world.graph().catalogue()));
    }

    /**
     * Forgets tenants, faults, requests, leniency and throttling, and lets go of clients that wait; clock, addresses and
     * tokens stay.
     */
    public void reset() {
        world.reset();
        front.reset();
    }

    FakeServices.World world() {
        return world;
    }

    /** {@return the clock of tenants, tokens and error bodies} */
    public MutableClock clock() {
        return clock;
    }

    /** {@return the application that all tenants consented to, and where its certificates are registered} */
    public ClientApplication application() {
        return world.application();
    }

    /** {@return the tokens that were given out: how long they live, and what ends them before} */
    public IssuedTokens tokens() {
        return new IssuedTokens(world);
    }

    /** {@return the sign-ins of users with a device code, which a test approves or denies here} */
    public DeviceCodes deviceCode() {
        return world.signIns().deviceCodes();
    }

    /** {@return the id of the application that all tenants consented to} */
    public String clientId() {
        return world.application().clientId();
    }

    /** {@return the secret of that application} */
    public String clientSecret() {
        return world.application().secret();
    }

    /** {@return the proxy through which the real host names lead here; it takes {@code CONNECT} only} */
    public InetSocketAddress proxyAddress() {
        return front.proxyAddress();
    }

    /** {@return the address of Graph without a version, for clients that cannot use a proxy} */
    public URI graphEndpoint() {
        return front.address();
    }

    /** {@return the address of Entra without a tenant, for clients that cannot use a proxy} */
    public URI authority() {
        return graphEndpoint();
    }

    /** {@return a new trust store that holds the fake's certificate authority and nothing else} */
    public KeyStore trustStore() {
        return front.trust().keyStore();
    }

    /** {@return the certificate of the fake's authority in PEM form} */
    public String caCertificatePem() {
        return front.trust().pem();
    }

    /** {@return a new SSL context that trusts the fake and nobody else} */
    public SSLContext sslContext() {
        return front.trust().sslContext();
    }

    /** Frees ports, threads and files, and breaks the connections that are open. */
    @Override
    public void close() {
        front.close();
    }
}
