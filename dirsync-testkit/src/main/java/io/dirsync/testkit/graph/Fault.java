package io.dirsync.testkit.graph;

import static java.util.Objects.requireNonNull;

import io.dirsync.snapshot.TenantId;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A misbehaviour of the fake that wins over the state of the tenants.
 *
 * <p>Says where, then what, then how often: {@code Fault.onGraph("organization").status(503).once()}. Without the last
 * part it stays until {@link FakeGraph#reset()}. Immutable and safe for use by several threads.
 */
public final class Fault {

    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Predicate<Seen> where;
    private final Effect effect;
    private final int skipped;
    private final int times;

    private Fault(Predicate<Seen> where, Effect effect, int skipped, int times) {
        this.where = where;
        this.effect = effect;
        this.skipped = skipped;
        this.times = times;
    }

    /** What a fault makes of a request. */
    interface Effect {
        Answer answer(Ask ask, FakeServices services);
    }

    /**
     * {@return the requests to Graph whose path contains a text}
     *
     * @param pathPart for example {@code beta/organization}; empty for all of them
     */
    public static Place onGraph(String pathPart) {
        requireNonNull(pathPart, "pathPart");
        return new Place(seen -> seen.ask().isForGraph() && seen.ask().path().contains(pathPart));
    }

    /**
     * {@return the requests to Entra whose path contains a text}
     *
     * @param pathPart for example {@code discovery/instance}; empty for all of them
     */
    public static Place onEntra(String pathPart) {
        requireNonNull(pathPart, "pathPart");
        return new Place(seen -> seen.ask().isForEntra() && seen.ask().path().contains(pathPart));
    }

    /** {@return the requests for a token} */
    public static Place onToken() {
        return new Place(seen -> EntraService.isTokenRequest(seen.ask()));
    }

    /** {@return all requests} */
    public static Place anywhere() {
        return new Place(seen -> true);
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
        return new Fault(where, effect, skipped, positive("count", count));
    }

    /**
     * {@return this fault, which leaves the matching requests before one alone}
     *
     * <p>With {@link #once()} it strikes that one only.
     *
     * @param number of the first matching request that it strikes, counted from 1
     * @throws IllegalArgumentException if the number is less than one
     */
    public Fault fromNumber(int number) {
        return new Fault(where, effect, positive("number", number) - 1, times);
    }

    /**
     * {@return this fault, whose answer comes late}
     *
     * <p>An answer that breaks off in its middle, and one that never comes, are not made later.
     *
     * @param delay zero or more, to the millisecond
     */
    public Fault late(Duration delay) {
        return changed((ask, services) -> new Answer.Late(effect.answer(ask, services), delay));
    }

    /**
     * {@return this fault, whose answer has one more header, or another value of that header}
     *
     * @param name of the header
     * @param value of the header
     */
    public Fault header(String name, String value) {
        return changed((ask, services) -> effect.answer(ask, services).with(content -> content.with(name, value)));
    }

    private Fault changed(Effect other) {
        return new Fault(where, other, skipped, times);
    }

    int skipped() {
        return skipped;
    }

    int strikes() {
        return times;
    }

    boolean matches(Seen seen) {
        return where.test(seen);
    }

    Answer answer(Ask ask, FakeServices services) {
        return effect.answer(ask, services);
    }

    private static int positive(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, but was " + number);
        }
        return number;
    }

    /**
     * The requests that a fault is to strike, and what can become of them.
     *
     * <p>Immutable and safe for use by several threads.
     */
    public static final class Place extends StatusFaults {

        private final Predicate<Seen> where;

        private Place(Predicate<Seen> where) {
            this.where = where;
        }

        /**
         * {@return those of them that have a method}
         *
         * @param method of HTTP, in any case of letters
         */
        public Place method(String method) {
            String name = method.toUpperCase(Locale.ROOT);
            return new Place(where.and(seen -> seen.ask().method().equals(name)));
        }

        /**
         * {@return those of them that are about a tenant, by the token for Graph and by the path for Entra}
         *
         * @param tenant its GUID or one of its domains; it may be registered later
         */
        public Place tenant(TenantId tenant) {
            return new Place(where.and(seen -> seen.isAbout(tenant)));
        }

        /**
         * {@return those of them that meet a condition}
         *
         * @param condition must be safe for use by several threads
         */
        public Place when(Predicate<RecordedRequest> condition) {
            requireNonNull(condition, "condition");
            return new Place(where.and(seen -> condition.test(seen.request())));
        }

        @Override
        Fault does(Effect effect) {
            return new Fault(where, effect, 0, ALWAYS);
        }
    }
}
