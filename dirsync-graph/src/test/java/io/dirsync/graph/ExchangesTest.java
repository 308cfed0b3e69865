package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    private final GraphChannels channels =
            GraphChannels.of(new OkHttpClient(), ConnectionPool::new, new RequestQueue(Runnable::run, 1));

    @Test
    void aCheckLeavesItsChannelOnceHoweverOftenItIsClosed() {
        GraphChannel channel = channels.enter();
        Exchanges exchanges = Exchanges.until(Deadline.in(Duration.ofSeconds(30)), channel);
        assertThat(channel.load()).isEqualTo(1);
        exchanges.close();
        exchanges.close();

        assertThat(channel.load()).isZero();
    }
}
