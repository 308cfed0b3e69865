package io.dirsync.testkit.graph;

import java.time.Duration;

/** Faults of the connection. */
abstract class WireFaults extends BodyFaults {

    WireFaults() {}

    /** {@return a fault that takes the request and says nothing until the fake is reset or closed} */
    public Fault neverAnswers() {
        return does((ask, services) -> new Answer.Silence());
    }

    /** {@return a fault that breaks the connection before the first byte of the answer} */
    public Fault connectionReset() {
        return does((ask, services) -> new Answer.Reset());
    }

    /** {@return a fault that breaks the connection in the middle of the headers of the true answer} */
    public Fault resetInHeaders() {
        return does((ask, services) -> new Answer.Torn(services.fromState(ask), Answer.Torn.Place.HEADERS));
    }

    /** {@return a fault that breaks the connection in the middle of the body of the true answer} */
    public Fault resetInBody() {
        return does((ask, services) -> new Answer.Torn(services.fromState(ask), Answer.Torn.Place.BODY));
    }

    /**
     * {@return a fault that gives the true answer late, see also {@link Fault#late(Duration)}}
     *
     * @param delay zero or more, to the millisecond
     */
    public Fault latency(Duration delay) {
        return does((ask, services) -> services.fromState(ask)).late(delay);
    }

    /**
     * {@return a fault that gives the body of the true answer a little at a time}
     *
     * @param total how long all of it takes, to the millisecond
     */
    public Fault trickles(Duration total) {
        return does((ask, services) -> new Answer.Trickle(services.fromState(ask), total));
    }
}
