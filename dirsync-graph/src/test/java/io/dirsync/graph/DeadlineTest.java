package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.Gap;
import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.graph.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineTest extends FakeGraphTests {

    private static final Duration TIMEOUT = Duration.ofMillis(600);
    private static final Duration GRACE = Duration.ofMillis(250);

    /** What is slow the first time is not what these tests are about. */
    @BeforeEach
    void warmUp() {
        healthyContoso();
        build(throughProxy()).capture(CONTOSO);
    }

    @Test
    void silentAuthorityEndsTheCheckInTime() {
        graph.script(Fault.onToken().neverAnswers());

        assertThat(failureInTime(throughProxy()))
                .hasMessageContaining(" at login.microsoftonline.com through the proxy ")
                .hasMessageEndingWith(": no answer in time (600 ms). Allow more with timeout(...), or check the network"
                        + " and the proxy.")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void silentGraphEndsTheCheckInTime() {
        graph.script(Fault.onGraph("").neverAnswers());

        assertThat(failureInTime(throughProxy()))
                .hasMessageStartingWith("Cannot read tenant " + CONTOSO + " at graph.microsoft.com through the proxy ")
                .extracting(SnapshotException::reason)
                .isEqualTo(Reason.TIMED_OUT);
    }

    @Test
    void proxyThatNeverAnswersEndsTheCheckInTime() throws IOException {
        try (ServerSocket blackHole = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            InetSocketAddress proxy = new InetSocketAddress(blackHole.getInetAddress(), blackHole.getLocalPort());

            assertThat(failureInTime(throughProxy().proxy(proxy)).reason()).isEqualTo(Reason.TIMED_OUT);
        }
    }

    @Test
    void oneSilentResourceLeavesTheOthers() {
        graph.script(Fault.onGraph("beta/organization").neverAnswers());

        TenantSnapshot snapshot = build(throughProxy().timeout(TIMEOUT)).capture(CONTOSO);

        assertThat(snapshot.directorySync().enabled().is(true)).isTrue();
        assertThat(snapshot.passwordSync().lastSync().whyUnreadable())
                .contains(Gap.of(Gap.Reason.TIMED_OUT, "no answer in time"));
    }

    @Test
    void longTimesToWaitAreNotWaitedFor() {
        graph.script(Fault.onGraph("").throttled(Duration.ofMinutes(10)));

        assertThat(failureInTime(throughProxy()).reason()).isEqualTo(Reason.THROTTLED);
    }

    @Test
    void interruptionEndsTheCheckAndIsKept() {
        graph.script(Fault.onGraph("").neverAnswers());
        GraphSnapshotSource source = build(throughProxy());

        Thread.currentThread().interrupt();
        SnapshotException failure = catchThrowableOfType(SnapshotException.class, () -> source.capture(CONTOSO));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure)
                .hasMessage(
                        "The check of tenant " + CONTOSO + " was interrupted. Check it again if that was not meant.");
        assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
    }

    private SnapshotException failureInTime(GraphSnapshotSource.Builder builder) {
        GraphSnapshotSource source = build(builder.timeout(TIMEOUT));
        long start = System.nanoTime();
        SnapshotException failure = catchThrowableOfType(SnapshotException.class, () -> source.capture(CONTOSO));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIMEOUT.plus(GRACE));
        return failure;
    }
}
