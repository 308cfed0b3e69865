package io.dirsync.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dirsync.snapshot.SnapshotException;
import io.dirsync.snapshot.SnapshotException.Reason;
import io.dirsync.snapshot.TenantSnapshot;
import io.dirsync.testkit.graph.Fault;
import io.dirsync.testkit.graph.ServerCertificate;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever keeps a check from its token, or from Microsoft Graph altogether, has a name. */
class SignInFaultTest extends FakeGraphTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource({
        "7000215, CREDENTIAL",
        "700016, AUTHENTICATION",
        "65001, PERMISSION_DENIED",
        "90002, TENANT_NOT_FOUND",
        "50034, AUTHENTICATION",
        "53003, PERMISSION_DENIED",
        "700027, CREDENTIAL",
        "7000222, CREDENTIAL",
        "90033, UNREACHABLE",
        "1234567, AUTHENTICATION"
    })
    void refusalOfEntraIsUnderstood(int code, Reason reason) {
        assertThat(failure(at -> at.aadsts(code), PATIENCE))
                .hasMessageContaining(String.valueOf(code))
                .extracting(SnapshotException::reason)
                .isEqualTo(reason);
    }

    /** What else can come of a request for a token. */
    enum TokenFault {
        RESET(Fault.Place::connectionReset, Reason.UNREACHABLE),
        RESET_IN_HEADERS(Fault.Place::resetInHeaders, Reason.UNREACHABLE),
        RESET_IN_BODY(Fault.Place::resetInBody, Reason.UNREACHABLE),
        BLACK_HOLE(Fault.Place::neverAnswers, Reason.TIMED_OUT),
        SLOW(at -> at.latency(Duration.ofMinutes(2)), Reason.TIMED_OUT),
        TRICKLE(at -> at.trickles(Duration.ofMinutes(2)), Reason.TIMED_OUT),
        REDIRECT(at -> at.redirectToHost(302, "evil.example"), Reason.UNEXPECTED_RESPONSE),
        THROTTLED(at -> at.throttled(Duration.ofSeconds(600)), Reason.THROTTLED),
        SERVER_ERROR(at -> at.status(500), Reason.UNREACHABLE),
        BAD_GATEWAY(at -> at.html(502), Reason.UNREACHABLE),
        UNAVAILABLE(at -> at.empty(503), Reason.UNREACHABLE),
        CAPTIVE_PORTAL(at -> at.html(200), Reason.UNEXPECTED_RESPONSE),
        EMPTY(at -> at.empty(200), Reason.UNEXPECTED_RESPONSE),
        NO_CONTENT(at -> at.empty(204), Reason.UNEXPECTED_RESPONSE),
        TRUNCATED(Fault.Place::truncatedJson, Reason.UNEXPECTED_RESPONSE),
        HUGE(at -> at.padded(100_000_000), Reason.UNEXPECTED_RESPONSE),
        DEEP(at -> at.nested(100_000), Reason.UNEXPECTED_RESPONSE),
        BROKEN_GZIP(Fault.Place::brokenGzip, Reason.UNEXPECTED_RESPONSE);

        @SuppressWarnings("ImmutableEnumChecker") // They hold nothing.
        private final Function<Fault.Place, Fault> fault;

        private final Reason reason;

        TokenFault(Function<Fault.Place, Fault> fault, Reason reason) {
            this.fault = fault;
            this.reason = reason;
        }
    }

    @ParameterizedTest
    @EnumSource
    void brokenRequestForATokenIsUnderstood(TokenFault fault) {
        Duration timeout = fault.reason == Reason.TIMED_OUT ? Duration.ofSeconds(2) : PATIENCE;

        assertThat(failure(fault.fault, timeout))
                .extracting(SnapshotException::reason)
                .isEqualTo(fault.reason);
    }

    @ParameterizedTest
    @CsvSource({
        "UNTRUSTED, the certificate is not trusted",
        "WRONG_HOST, the certificate is for another host",
        "EXPIRED, the certificate has expired"
    })
    void certificateThatTurnsBadIsUnderstoodWithAndWithoutAToken(ServerCertificate certificate, String what) {
        healthyContoso();
        GraphSnapshotSource signedIn = build(throughProxy());
        signedIn.capture(CONTOSO);
        graph.show(certificate);

        assertThat(failure(signedIn)).hasMessageContaining("Cannot read").hasMessageContaining(what);
        assertThat(failure(build(throughProxy())))
                .hasMessageContaining("Cannot sign in")
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({"-5", "5"})
    void clockThatIsHoursOffSpoilsNothing(int hours) {
        healthyContoso();
        Clock off = Clock.offset(graph.clock(), Duration.ofHours(hours));

        TenantSnapshot snapshot = build(throughProxy().clock(off)).capture(CONTOSO);

        assertThat(snapshot.sufferedGaps()).isEmpty();
        assertThat(snapshot.capturedAt()).isEqualTo(off.instant());
    }

    @Test
    void tokenThatCouldNotBeHadOnceIsAskedForAgain() {
        healthyContoso();
        graph.script(Fault.onToken().status(500).once());
        GraphSnapshotSource source = build(throughProxy());
        failure(source);

        assertThat(source.capture(CONTOSO).sufferedGaps()).isEmpty();
    }

    private SnapshotException failure(Function<Fault.Place, Fault> fault, Duration timeout) {
        healthyContoso();
        graph.script(fault.apply(Fault.onToken()));
        return failure(build(throughProxy().timeout(timeout)));
    }

    private static SnapshotException failure(GraphSnapshotSource source) {
        return catchThrowableOfType(SnapshotException.class, () -> source.capture(CONTOSO));
    }
}
