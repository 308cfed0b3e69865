package io.dirsync.testkit.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Faults that strike by chance, always the same ones for the same seed.
 *
 * <p>Whether a request is struck depends on what it asks for and on how often that was asked before, and not on what was
 * asked meanwhile: so requests that run at the same time do not change each other's fate. To be used by one thread at a
 * time.
 */
final class Chaos {

    private static final List<Fault> FAULTS = faults();

    private final long seed;
    private final double rate;
    private final Map<String, Integer> asked = new HashMap<>();

    Chaos(long seed, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate must be 0 to 1, but was " + rate);
        }
        this.seed = seed;
        this.rate = rate;
    }

    Optional<Fault> strike(Seen seen) {
        RecordedRequest request = seen.request();
        // Neither host nor port, which differ from run to run where no proxy is used.
        String what = request.method() + request.path() + "?" + request.query() + " " + request.tenant();
        int before = asked.merge(what, 1, Integer::sum);
        Random chance = new Random(seed ^ (31L * what.hashCode() + before) * 0x9E3779B97F4A7C15L);
        if (chance.nextDouble() >= rate) {
            return Optional.empty();
        }
        return Optional.of(FAULTS.get(chance.nextInt(FAULTS.size())));
    }

    /** None that keeps a client waiting for long. */
    private static List<Fault> faults() {
        Fault.Place anywhere = Fault.anywhere();
        return List.of(
                anywhere.status(500),
                anywhere.status(503),
                anywhere.status(503).header("Retry-After", "1"),
                anywhere.throttled(Duration.ofSeconds(1)),
                anywhere.throttled(),
                anywhere.html(502),
                anywhere.html(200),
                anywhere.empty(504),
                anywhere.empty(200),
                anywhere.truncatedJson(),
                anywhere.brokenGzip(),
                anywhere.connectionReset(),
                anywhere.resetInHeaders(),
                anywhere.resetInBody(),
                anywhere.latency(Duration.ofMillis(20)));
    }
}
