package io.dirsync.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.FakeTenant;
import io.dirsync.testkit.FakeTenants;
import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.Scenario;
import io.dirsync.testkit.graph.FakeGraph;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WithFakeGraphTest {

    @Test
    void keepsOneServerForTheClassAndThoseNestedInIt() {
        Run.of(OneServer.class).passes(4);
    }

    @Test
    void givesEveryTestAServerOfItsOwn() {
        Run.of(AServerEach.class).passes(2);
    }

    @Test
    void letsANestedClassSayOtherwise() {
        Run.of(NestedOtherwise.class).passes(2);
    }

    @Test
    void isInheritedAndCanBePartOfAnotherAnnotation() {
        Run.of(Inheriting.class, Composed.class).passes(2);
    }

    @Test
    void failsATestThatAskedForWhatIsNotServed() {
        Run.of(AsksForTooMuch.class)
                .failsWith(message -> message.startsWith("FakeGraph was asked for what it does not serve:\n  GET"));
    }

    @Test
    void saysWhyAConstructorGetsNoServerOfOneTest() {
        Run.of(TooEarly.class)
                .failsWith(message -> message.contains("A FakeGraph that lives for one test does not exist yet when")
                        && message.contains("TooEarly(io.dirsync.testkit.graph.FakeGraph) runs."));
    }

    @WithFakeGraph
    static class OneServer {

        private static FakeGraph first;

        private final FakeGraph ofConstructor;

        OneServer(FakeGraph server) {
            ofConstructor = server;
        }

        @BeforeAll
        static void remember(FakeGraph server) {
            first = server;
        }

        @BeforeEach
        void isEmptyWithItsClockAtTheStart(FakeGraph server, MutableClock clock) {
            assertThat(server).isSameAs(first).isSameAs(ofConstructor);
            assertThat(clock).isSameAs(server.clock());
            assertThat(clock.instant()).isEqualTo(MutableClock.DEFAULT_START);
            server.tenant(FakeTenant.healthy("contoso.onmicrosoft.com"));
            clock.advance(Duration.ofDays(1));
        }

        @Test
        void one() {}

        @Test
        void another() {}

        @Nested
        class Inner {

            @Test
            void one(FakeGraph server) {
                assertThat(server).isSameAs(first);
            }

            @Nested
            class Innermost {

                @Test
                void one(FakeGraph server) {
                    assertThat(server).isSameAs(first);
                }
            }
        }
    }

    @WithFakeGraph(life = ServerLife.PER_METHOD)
    static class AServerEach {

        private static FakeGraph previous;

        @Test
        void one(FakeGraph server, MutableClock clock) {
            isAnotherOne(server, clock);
        }

        @Test
        void another(FakeGraph server, MutableClock clock) {
            isAnotherOne(server, clock);
        }

        private static void isAnotherOne(FakeGraph server, MutableClock clock) {
            assertThat(server).isNotSameAs(previous);
            assertThat(clock).isSameAs(server.clock());
            previous = server;
        }
    }

    @WithFakeGraph
    static class NestedOtherwise {

        private static FakeGraph shared;

        @BeforeAll
        static void remember(FakeGraph server) {
            shared = server;
        }

        @Test
        void shares(FakeGraph server) {
            assertThat(server).isSameAs(shared);
        }

        @Nested
        @WithFakeGraph(life = ServerLife.PER_METHOD)
        class Alone {

            @Test
            void hasItsOwn(FakeGraph server) {
                assertThat(server).isNotSameAs(shared);
            }
        }
    }

    static class Inheriting extends Base {}

    @WithFakeGraph
    static class Base {

        @Test
        void isServed(@StartingFrom(Scenario.HEALTHY) FakeTenant tenant, FakeGraph server) {
            assertThat(server.requests()).isEmpty();
        }
    }

    @WithFakeGraph
    @Retention(RetentionPolicy.RUNTIME)
    @interface Identity {}

    @Identity
    static class Composed {

        @Test
        void isServed(FakeGraph server, @StartingFrom(Scenario.HEALTHY) FakeTenants tenants, MutableClock clock) {
            assertThat(clock).isSameAs(server.clock());
        }
    }

    @WithFakeGraph
    static class AsksForTooMuch {

        @Test
        void teams(FakeGraph server) throws Exception {
            Visitor.of(server).get("/v1.0/teams");
        }
    }

    @WithFakeGraph(life = ServerLife.PER_METHOD)
    static class TooEarly {

        TooEarly(FakeGraph server) {
            assertThat(server).isNotNull();
        }

        @Test
        void one() {}
    }
}
