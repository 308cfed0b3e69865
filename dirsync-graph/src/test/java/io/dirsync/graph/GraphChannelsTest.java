package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class GraphChannelsTest {

    private final GraphChannels channels =
            GraphChannels.of(new OkHttpClient(), ConnectionPool::new, new RequestQueue(Runnable::run, 1));

    @Test
    void checksOneAfterTheOtherUseTheSameConnections() {
        GraphChannel first = channels.enter();
        first.leave();

        assertThat(channels.enter()).isSameAs(first);
    }

    @Test
    void aFewChecksAtOnceUseTheSameConnections() {
        assertThat(entered(GraphChannels.FEW_CHECKS))
                .hasSize(GraphChannels.FEW_CHECKS)
                .containsOnly(first());
    }

    @Test
    void oneMoreOpensTheNextChannel() {
        List<GraphChannel> entered = entered(GraphChannels.FEW_CHECKS + 1);

        assertThat(entered.get(GraphChannels.FEW_CHECKS)).isNotSameAs(first());
    }

    @Test
    void whoLeavesMakesRoom() {
        entered(GraphChannels.FEW_CHECKS + 1);
        first().leave();

        assertThat(channels.enter()).isSameAs(first());
    }

    @Test
    void manyChecksAreSpreadEvenly() {
        assertThat(entered(256).stream().collect(Collectors.groupingBy(GraphChannel::http, Collectors.counting())))
                .hasSize(channels.channels().size())
                .values()
                .containsOnly(256L / channels.channels().size());
    }

    @Test
    void noChannelUsesTheConnectionsOfAnother() {
        assertThat(channels.channels().stream().map(channel -> channel.http().connectionPool()))
                .doesNotHaveDuplicates();
    }

    private GraphChannel first() {
        return channels.channels().get(0);
    }

    private List<GraphChannel> entered(int checks) {
        return Stream.generate(channels::enter).limit(checks).toList();
    }
}
