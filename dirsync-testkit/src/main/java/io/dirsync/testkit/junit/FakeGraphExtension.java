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
 * <p>In a static field one server serves all tests of the class, which must then run one after the other; in an
 * instance field every test has a server of its own, also when tests run at the same time:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeGraphExtension graph = FakeGraphExtension.create();
 * }</pre>
 *
 * <p>Before each test the clock goes back to where it stood at first. Tests may declare a parameter of type
 * {@link FakeGraph} or {@link MutableClock}.
 */
public final class FakeGraphExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private final MutableClock clock;
    private final Instant start;

    private @Nullable FakeGraph server;
    private int classes;

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
        clock.set(start);
        startIfNeeded();
        server().reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
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
