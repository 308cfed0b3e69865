package io.dirsync.testkit.junit;

import static java.util.Objects.requireNonNull;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.graph.Fault;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a {@link FakeGraph} for tests, empties it before each, and fails each that asked for what is not served.
 *
 * <p>In a static field one server serves all tests of the class and of the classes nested in it, which must then run
 * one after the other: a test that begins while another one is using the server fails and says so. In an instance field
 * every test has a server of its own, also when tests run at the same time:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeGraphExtension graph = FakeGraphExtension.create();
 * }</pre>
 *
 * <p>Before each test the clock goes back to where it stood at first. Tests may declare a parameter of type
 * {@link FakeGraph} or {@link MutableClock}, and tenants with {@link StartingFrom}. {@link WithFakeGraph} is the same
 * without a field. Safe for use by several threads.
 */
public final class FakeGraphExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private final MutableClock clock;
    private final Instant start;

    private @Nullable FakeGraph server;
    private @Nullable Turn turn;
    private int classes;

    /** The test that uses the server now. */
    private record Turn(String id, String name) {}

    private FakeGraphExtension(MutableClock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /** {@return an extension whose clock stands at {@link MutableClock#DEFAULT_START}} */
    public static FakeGraphExtension create() {
        return create(MutableClock.create());
    }

    /**
     * {@return an extension with a clock of the test's own}
     *
     * @param clock the time of tenants, tokens and error bodies
     */
    public static FakeGraphExtension create(MutableClock clock) {
        return new FakeGraphExtension(requireNonNull(clock, "clock"));
    }

    /**
     * {@return the server}
     *
     * @throws IllegalStateException if no test is being run, for example in a field initialiser
     */
    public synchronized FakeGraph server() {
        if (server == null) {
            throw new IllegalStateException(
                    "FakeGraph runs only during tests. Is the field annotated with"
                            + " @RegisterExtension, and is server() called from a test or a method annotated with @BeforeEach?");
        }
        return server;
    }

    /**
     * Registers a tenant for the present test, see {@link FakeGraph#tenant(FakeTenant)}.
     *
     * @param tenant the tenant
     * @return the same tenant
     */
    public FakeTenant tenant(FakeTenant tenant) {
        return server().tenant(tenant);
    }

    /**
     * Lets a fault strike during the present test, see {@link FakeGraph#script(Fault)}.
     *
     * @param fault the fault
     */
    public void script(Fault fault) {
        server().script(fault);
    }

    /** {@return the clock of tenants, tokens and error bodies} */
    public MutableClock clock() {
        return clock;
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        // A nested class comes here once more, while the server of the outer one is running.
        classes++;
        startIfNeeded();
    }

    @Override
    public synchronized void beforeEach(ExtensionContext context) {
        takeTurn(context);
        clock.set(start);
        startIfNeeded();
        server().reset();
        TestFakes.of(context).add(server());
    }

    @Override
    public synchronized void afterEach(ExtensionContext context) {
        // JUnit comes here too after a test that was refused its turn.
        if (turn == null || !turn.id().equals(context.getUniqueId())) {
            return;
        }
        turn = null;
        try {
            server().verifyNoUnmatchedRequests();
        } finally {
            closeIfUnused();
        }
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        classes--;
        closeIfUnused();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FakeGraph.class || type == MutableClock.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MutableClock.class ? clock : server();
    }

    private void takeTurn(ExtensionContext context) {
        Turn mine = new Turn(context.getUniqueId(), context.getDisplayName());
        if (turn != null) {
            throw new IllegalStateException("Two tests use one FakeGraph at the same time: " + turn.name() + " and "
                    + mine.name() + ". Give every test a server of its own, with FakeGraphExtension in a field that is"
                    + " not static or with @WithFakeGraph(life = ServerLife.PER_METHOD), or let the tests of the class"
                    + " run one after the other with @Execution(ExecutionMode.SAME_THREAD).");
        }
        turn = mine;
    }

    private void startIfNeeded() {
        if (server == null) {
            server = FakeGraph.start(clock);
        }
    }

    private synchronized void closeIfUnused() {
        if (classes == 0 && server != null) {
            server.close();
            server = null;
        }
    }
}
