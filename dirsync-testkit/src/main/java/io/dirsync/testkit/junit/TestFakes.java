package io.dirsync.testkit.junit;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.graph.FakeGraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The servers of one test, and its clock; a test runs in one thread. */
final class TestFakes {

    private static final Namespace NAMESPACE = Namespace.create(TestFakes.class);

    private final List<FakeGraph> servers = new ArrayList<>();
    private @Nullable MutableClock clock;

    private TestFakes() {}

    static TestFakes of(ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        TestFakes present = store.get(TestFakes.class, TestFakes.class);
        if (present != null) {
            return present;
        }
        TestFakes fresh = new TestFakes();
        store.put(TestFakes.class, fresh);
        return fresh;
    }

    void add(FakeGraph server) {
        servers.add(server);
    }

    boolean hasServer() {
        return !servers.isEmpty();
    }

    void register(FakeTenant tenant) {
        servers.forEach(server -> server.tenant(tenant));
    }

    MutableClock clock() {
        if (clock == null) {
            clock = hasServer() ? servers.get(0).clock() : MutableClock.create();
        }
        return clock;
    }
}
