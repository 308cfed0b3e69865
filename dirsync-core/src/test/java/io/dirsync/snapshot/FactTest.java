package io.dirsync.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Fact<Boolean> KNOWN = Fact.known(true);
    private static final Fact<Boolean> MISSING = Fact.missing();
    private static final Fact<Boolean> UNREADABLE = Fact.unreadable(Gap.of(Gap.Reason.TIMED_OUT));

    @Test
    void takesExactlyOneOfThreeWays() {
        assertThat(Stream.of(KNOWN, MISSING, UNREADABLE)
                        .map(fact -> fact.<String>fold(
                                v -> "known " + v,
                                m -> "missing",
                                g -> g.reason().name())))
                .containsExactly("known true", "missing", "TIMED_OUT");
    }

    @Test
    void hasAValueOnlyWhereItIsKnown() {
        assertThat(KNOWN.toOptional()).contains(true);
        assertThat(MISSING.toOptional()).isEmpty();
        assertThat(UNREADABLE.toOptional()).isEmpty();
    }

    @Test
    void hasAGapOnlyWhereItIsUnreadable() {
        assertThat(Stream.of(KNOWN, MISSING).map(Fact::whyUnreadable)).allMatch(Optional::isEmpty);
        assertThat(UNREADABLE.whyUnreadable()).contains(Gap.of(Gap.Reason.TIMED_OUT));
    }

    @Test
    void equalsOnlyAKnownValue() {
        assertThat(KNOWN.is(true)).isTrue();
        assertThat(KNOWN.is(false)).isFalse();
        assertThat(MISSING.is(false)).isFalse();
        assertThat(UNREADABLE.is(false)).isFalse();
    }

    @Test
    void isMissingOnlyWhereTheServiceAnsweredNull() {
        assertThat(List.of(KNOWN.isMissing(), MISSING.isMissing(), UNREADABLE.isMissing()))
                .containsExactly(false, true, false);
    }

    @Test
    void refusesANegativeWait() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gap.throttled(Duration.ofSeconds(-1), ""))
                .withMessage("retryAfter must not be negative, but was PT-1S");
    }

    @Test
    void writesItsOriginForSupport() {
        assertThat(new Origin("organization", "beta", "abc")).hasToString("beta/organization abc");
        assertThat(new Origin("organization", "beta", null)).hasToString("beta/organization");
        assertThat(Origin.unspecified()).hasToString("unspecified");
    }
}
