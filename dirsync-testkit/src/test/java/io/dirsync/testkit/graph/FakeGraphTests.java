package io.dirsync.testkit.graph;

import io.dirsync.testkit.FakeTenant;
import org.junit.jupiter.api.AfterEach;

/** A fake per test, and a client that reaches it through its proxy. */
abstract class FakeGraphTests {

    static final FakeTenant CONTOSO = FakeTenant.healthy("contoso.onmicrosoft.com");

    final FakeGraph fake = FakeGraph.start();
    final Browser browser = Browser.throughProxy(fake);

    @AfterEach
    final void closeFake() {
        fake.close();
    }
}
