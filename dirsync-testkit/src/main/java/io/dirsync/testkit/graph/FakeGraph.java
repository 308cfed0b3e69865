package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.TenantState;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
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
    private final TrustMaterial trust;
    private final ServerFiles files;
    private final HttpsServer server;
    private final ConnectProxy proxy;

    private FakeGraph(MutableClock clock, ResourceCatalogue catalogue) {
        ClientApplication application = ClientApplication.create();
        CertificateAuthority authority = CertificateAuthority.create();
        this.clock = clock;
        this.world = new FakeServices.World(
                new TenantRegistry(clock),
                new AccessTokens(clock, application.clientId()),
                application,
                SignIns.create(clock),
                new FaultScript(),
                new Journal(),
                new GraphSettings(clock, catalogue));
        this.trust = new TrustMaterial(authority.certificate());
        this.files =
                ServerFiles.create(authority.issueServer(MicrosoftCloud.hostsOfFake(), List.of("127.0.0.1", "::1")));
        this.server = HttpsServer.start(files, new FakeServices(clock, world)::answer);
        this.proxy = ConnectProxy.start(server.port(), world.journal()::addUnmatched);
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

    /** A fake that serves other resources. */
    static FakeGraph start(MutableClock clock, ResourceCatalogue catalogue) {
        return new FakeGraph(requireNonNull(clock, "clock"), catalogue);
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

    /** Makes Graph refuse every token that was given out so far, as it refuses expired ones. */
    public void expireTokens() {
        world.tokens().expireAll();
    }

    /**
     * Sets how long the tokens live that are given out from now on, until a reset.
     *
     * @param lifetime one second or more, 3599 seconds at first; MSAL4J keeps none that live for 300 seconds or less
     */
    public void tokensLive(Duration lifetime) {
        world.tokens().life().lifetime(lifetime);
    }

    /**
     * Lets tokens expire as the {@link #clock()} moves, until a reset: for clients that reckon by the same clock, or
     * that are to be surprised.
     */
    public void tokensExpireWithTheClock() {
        world.tokens().life().endWithClock();
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
        world.journal().verifyNothingUnmatched(FakeServices.served(world.graph().catalogue()));
    }

    /**
     * Forgets tenants, faults, requests, leniency and throttling, and lets go of clients that wait; clock, addresses and
     * tokens stay.
     */
    public void reset() {
        world.tenants().clear();
        world.application().forgetRegistrations();
        world.signIns().clear();
        world.tokens().reset();
        world.faults().clear();
        world.journal().clear();
        world.graph().reset();
        server.breakSilences();
    }

    /** {@return the clock of tenants, tokens and error bodies} */
    public MutableClock clock() {
        return clock;
    }

    /** {@return the application that all tenants consented to, and where its certificates are registered} */
    public ClientApplication application() {
        return world.application();
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
        return proxy.address();
    }

    /** {@return the address of Graph without a version, for clients that cannot use a proxy} */
    public URI graphEndpoint() {
        return URI.create("https://localhost:" + server.port());
    }

    /** {@return the address of Entra without a tenant, for clients that cannot use a proxy} */
    public URI authority() {
        return graphEndpoint();
    }

    /** {@return a new trust store that holds the fake's certificate authority and nothing else} */
    public KeyStore trustStore() {
        return trust.keyStore();
    }

    /** {@return the certificate of the fake's authority in PEM form} */
    public String caCertificatePem() {
        return trust.pem();
    }

    /** {@return a new SSL context that trusts the fake and nobody else} */
    public SSLContext sslContext() {
        return trust.sslContext();
    }

    /** Frees ports, threads and files, and breaks the connections that are open. */
    @Override
    public void close() {
        proxy.close();
        server.close();
        files.close();
    }
}
