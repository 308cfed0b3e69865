package io.dirsync.testkit.graph;

import java.time.Clock;
import java.time.Duration;

/**
 * How the fake Graph behaves towards everybody, until {@link FakeGraph#reset()}.
 *
 * <p>Nobody is throttled, and what is not served fails the test, unless told otherwise here. Safe for use by several
 * threads.
 */
public final class GraphSettings {

    private final ResourceCatalogue catalogue;
    private final ResourceBudget budget;
    private volatile boolean lenient;

    GraphSettings(Clock clock, ResourceCatalogue catalogue) {
        this.catalogue = catalogue;
        this.budget = new ResourceBudget(clock);
    }

    /**
     * Throttles every application that spends too much in a tenant.
     *
     * <p>A request that goes beyond the budget, and every further one in the same window, is answered 429 with the time
     * that is left in {@code Retry-After}. Time is that of {@link FakeGraph#clock()}: a window ends when the test moves
     * it. Above 80 percent the answers say how much is spent. What a request costs is described in <a
     * href="https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits"> Identity and access
     * service limits</a>; that the service counts in windows was not compared with a live tenant.
     *
     * @param resourceUnits what an application may spend in a tenant within a window, one or more; most reads cost 1
     * @param window how long a budget lasts from the first request on, longer than zero
     * @throws IllegalArgumentException if there is nothing to spend or no time to spend it in
     */
    public void throttleAfter(int resourceUnits, Duration window) {
        if (resourceUnits < 1) {
            throw new IllegalArgumentException("resourceUnits must be 1 or more, but was " + resourceUnits);
        }
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("window must be longer than zero, but was " + window);
        }
        budget.limit(resourceUnits, window);
    }

    /**
     * Answers what the fake does not serve as Graph answers what it does not have, and does not remember it.
     *
     * <p>For clients that probe. Graph may well have what the fake does not serve.
     */
    public void lenient() {
        lenient = true;
    }

    ResourceCatalogue catalogue() {
        return catalogue;
    }

    ResourceBudget budget() {
        return budget;
    }

    boolean isLenient() {
        return lenient;
    }

    void reset() {
        lenient = false;
        budget.unlimit();
    }
}
