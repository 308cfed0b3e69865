package io.dirsync.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dirsync.testkit.MutableClock;
import io.dirsync.testkit.graph.FakeGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

class ParametersTest {

    @RegisterExtension
    static final FakeGraphExtension graph = FakeGraphExtension.create();

    @Test
    void areTheServerAndItsClock(FakeGraph server, MutableClock clock) {
        assertThat(server).isSameAs(graph.server());
        assertThat(clock).isSameAs(graph.clock()).isSameAs(server.clock());
    }

    @Test
    void ofOtherTypesAreLeftToOthers(TestInfo info) {
        assertThat(info.getDisplayName()).isNotEmpty();
    }
}
