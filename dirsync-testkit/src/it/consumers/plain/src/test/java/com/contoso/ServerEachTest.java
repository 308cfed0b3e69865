package com.contoso;

import static io.dirsync.testkit.assertj.SyncHealthAssertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import io.dirsync.testkit.junit.ServerLife;
import io.dirsync.testkit.junit.StartingFrom;
import io.dirsync.testkit.junit.WithFakeGraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A server for every test, as an annotation. */
@WithFakeGraph(life = ServerLife.PER_METHOD)
class ServerEachTest {

    @Test
    void isStartedForATest(FakeGraph server, @StartingFrom(Scenario.HEALTHY) FakeTenant tenant) throws Exception {
        assertThat(GraphClient.of(server).organization(tenant)).contains(tenant.guid().value());
    }

    @Nested
    class InANestedClass {

        @Test
        void isAnotherOne(FakeGraph server) {
            assertThat(server).wasAskedForTokens(0);
        }
    }
}
