package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sign-ins with a device code, and what the user does about them.
 *
 * <p>A decision goes to the oldest sign-in that waits, or to the next one when none waits. A code lives 15 minutes by
 * the clock of the test. Clients are asked to poll every second, where Entra asks for five, so that tests do not have
 * to wait. Safe for use by several threads.
 *
 * <p>Source: <a href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code">OAuth 2.0 device
 * authorization grant</a>; {@code slow_down} is of <a href="https://www.rfc-editor.org/rfc/rfc8628#section-3.5">RFC
 * 8628</a>, and Entra does not document it.
 */
public final class DeviceCodes {

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int INTERVAL_SECONDS = 1;

    private final Clock clock;
    private final Map<String, Session> byCode = new LinkedHashMap<>();
    private final Deque<Decision> ahead = new ArrayDeque<>();
    private int pollsTooFast;

    DeviceCodes(Clock clock) {
        this.clock = clock;
    }

    /** What became of a sign-in: a user, or the code of the refusal. */
    private record Decision(@Nullable SignedInUser user, int refusal) {}

    private static final class Session {
        final String userCode = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        final WantedAccess wanted;
        final Instant end;

        @Nullable
        Decision decision;

        Session(WantedAccess wanted, Instant end) {
            this.wanted = wanted;
            this.end = end;
        }
    }

    /**
     * Signs a user without any directory role in.
     *
     * @param name the user principal name, of a domain of the tenant
     */
    public void approve(String name) {
        approve(SignedInUser.named(name));
    }

    /**
     * Signs a user in.
     *
     * @param user of a domain of the tenant
     */
    public void approve(SignedInUser user) {
        decide(new Decision(requireNonNull(user, "user"), 0));
    }

    /** Lets the user decline, which the client learns as {@code authorization_declined}. */
    public void deny() {
        decide(new Decision(null, 70022));
    }

    /** Lets the code expire, which the client learns as {@code expired_token}. */
    public void expire() {
        decide(new Decision(null, 70020));
    }

    /**
     * Answers {@code slow_down} to the next times that a client polls.
     *
     * @param times how often, one or more
     */
    public synchronized void slowDown(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times must be 1 or more, but was " + times);
        }
        pollsTooFast += times;
    }

    /** {@return the codes that users would have to type in, of the sign-ins that wait, oldest first} */
    public synchronized List<String> waiting() {
        return byCode.values().stream()
                .filter(session -> session.decision == null)
                .map(session -> session.userCode)
                .toList();
    }

    private synchronized void decide(Decision decision) {
        byCode.values().stream()
                .filter(session -> session.decision == null)
                .findFirst()
                .ifPresentOrElse(session -> session.decision = decision, () -> ahead.addLast(decision));
    }

    synchronized Map<String, Object> begin(TokenRequest request) {
        String code = "fake.device." + UUID.randomUUID();
        Session session = new Session(WantedAccess.of(request), clock.instant().plus(LIFE));
        session.decision = ahead.pollFirst();
        byCode.put(code, session);
        String page = "https://microsoft.com/devicelogin";
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("user_code", session.userCode);
        body.put("device_code", code);
        body.put("verification_uri", page);
        body.put("expires_in", LIFE.toSeconds());
        body.put("interval", INTERVAL_SECONDS);
        body.put(
                "message",
                "To sign in, use a web browser to open the page " + page + " and enter the code " + session.userCode
                        + " to authenticate.");
        return body;
    }

    /** The user who signed in; throws what Entra answers as long as nobody has. */
    synchronized SignIn poll(String code) {
        Session session = byCode.get(code);
        if (session == null) {
            throw EntraProblem.of(70018);
        }
        if (pollsTooFast > 0) {
            pollsTooFast--;
            throw EntraProblem.of(70023);
        }
        Decision decision = session.decision;
        if (decision == null) {
            throw EntraProblem.of(clock.instant().isBefore(session.end) ? 70016 : 70020);
        }
        SignedInUser user = decision.user();
        if (user == null) {
            throw EntraProblem.of(decision.refusal());
        }
        byCode.remove(code);
        return new SignIn(user, session.wanted);
    }

    synchronized void clear() {
        byCode.clear();
        ahead.clear();
        pollsTooFast = 0;
    }
}
