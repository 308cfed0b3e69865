package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A misbehaviour of the fake that wins over the state of the tenants.
 *
 * <p>Says where, then what, then how often: {@code Fault.onGraph("organization").status(503).once()}. Without the last
 * part it stays until {@link FakeGraph#reset()}. Immutable and safe for use by several threads.
 */
public final class Fault {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Predicate<Ask> where;
    private final BiFunction<Ask, FakeServices, Answer> what;
    private final int times;

    private Fault(Predicate<Ask> where, BiFunction<Ask, FakeServices, Answer> what, int times) {
        this.where = where;
        this.what = what;
        this.times = times;
    }

    /**
     * {@return the requests to Graph whose path contains a text}
     *
     * @param pathPart for example {@code beta/organization}; empty for all of them
     */
    public static Place onGraph(String pathPart) {
        requireNonNull(pathPart, "pathPart");
        return new Place(ask -> ask.isForGraph() && ask.path().contains(pathPart));
    }

    /** {@return the requests for a token} */
    public static Place onToken() {
        return new Place(EntraService::isTokenRequest);
    }

    /** {@return this fault, which strikes the first matching request only} */
    public Fault once() {
        return times(1);
    }

    /**
     * {@return this fault, which strikes that many matching requests}
     *
     * @param count one or more
     * @throws IllegalArgumentException if the count is less than one
     */
    public Fault times(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, but was " + count);
        }
        return new Fault(where, what, count);
    }

    int strikes() {
        return times;
    }

    boolean matches(Ask ask) {
        return where.test(ask);
    }

    Answer answer(Ask ask, FakeServices services) {
        return what.apply(ask, services);
    }

    /** The requests that a fault is to strike. Immutable and safe for use by several threads. */
    public static final class Place {

        private final Predicate<Ask> where;

        private Place(Predicate<Ask> where) {
            this.where = where;
        }

        /**
         * {@return a fault that answers a status, with an error body in the shape of the service that was asked}
         *
         * @param status of HTTP, 400 to 599
         * @throws IllegalArgumentException if the status is no error
         */
        public Fault status(int status) {
            if (status < 400 || status > 599) {
                throw new IllegalArgumentException("status must be 400 to 599, but was " + status);
            }
            return does((ask, services) -> services.error(ask, status));
        }

        /**
         * {@return a fault that answers 429}
         *
         * @param retryAfter what the header {@code Retry-After} says, in whole seconds, rounded up
         */
        public Fault throttled(Duration retryAfter) {
            long seconds = retryAfter.plusNanos(999_999_999).toSeconds();
            return does((ask, services) -> services.error(ask, 429).with("Retry-After", String.valueOf(seconds)));
        }

        /**
         * {@return a fault that answers a web page, as proxies and captive portals do}
         *
         * @param status of HTTP
         */
        public Fault html(int status) {
            return body(status, "text/html; charset=utf-8", "<html><body><h1>Proxy</h1></body></html>");
        }

        /** {@return a fault that breaks off the true answer in its middle} */
        public Fault truncatedJson() {
            return does((ask, services) -> firstHalf(services.fromState(ask)));
        }

        /**
         * {@return a fault that answers what it is told}
         *
         * @param status of HTTP
         * @param contentType of the body
         * @param body the text, sent as UTF-8
         */
        public Fault body(int status, String contentType, String body) {
            Answer answer = Answer.Content.of(status, contentType, body);
            return does((ask, services) -> answer);
        }

        /** {@return a fault that takes the request and says nothing until the fake is reset or closed} */
        public Fault neverAnswers() {
            return does((ask, services) -> new Answer.Silence());
        }

        /** {@return a fault that breaks the connection} */
        public Fault connectionReset() {
            return does((ask, services) -> new Answer.Reset());
        }

        private Fault does(BiFunction<Ask, FakeServices, Answer> what) {
            return new Fault(where, what, ALWAYS);
        }

        private static Answer firstHalf(Answer.Content answer) {
            String half = answer.body().substring(0, answer.body().length() / 2);
            return new Answer.Content(answer.status(), answer.headers(), half);
        }
    }
}
