package io.dirsync.testkit.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GenuineTokensTest {

    private final GenuineTokens tokens = new GenuineTokens();

    @Test
    void knowsTheTokensThatWereAddedAndNoOther() {
        tokens.add("one");

        assertThat(tokens.has("one")).isTrue();
        assertThat(tokens.has("on")).isFalse();
    }

    @Test
    void forgetsTheOldestWhenFull() {
        IntStream.rangeClosed(0, GenuineTokens.AT_MOST).forEach(number -> tokens.add("token " + number));

        assertThat(tokens.has("token 0")).isFalse();
        assertThat(tokens.has("token 1")).isTrue();
        assertThat(tokens.has("token " + GenuineTokens.AT_MOST)).isTrue();
    }
}
